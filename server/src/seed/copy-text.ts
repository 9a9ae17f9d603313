const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const escaped = (character: string): string => ESCAPES[character] ?? character;

/** A row in the text of `COPY`; null is null. */
export function copyLine(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => (cell === null ? "\\N" : cell.replace(/[\\\n\r\t]/g, escaped))).join("\t")}\n`;
}
