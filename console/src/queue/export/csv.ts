/** Tells spreadsheets that what follows is UTF-8. */
const BOM = "\uFEFF";

/** What a spreadsheet would take for a formula; the apostrophe makes it text. */
const defused = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const written = (cell: string): string => {
  const text = defused(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as a CSV file (RFC 4180) that spreadsheets open as it is meant. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
