/** Rows of text as columns, the first to the left and all others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");
  return [line(head), widths.map((width) => "─".repeat(width)).join("──"), ...rows.map(line)].join("\n");
}

/** A number with about three digits that count; a dash for none. */
export function figure(number: number): string {
  if (!Number.isFinite(number)) return "–";
  return Math.abs(number) >= 100 ? String(Math.round(number)) : number.toPrecision(3);
}
