/** Tells spreadsheets that what follows is UTF-8. */
const BOM = "\uFEFF";

/**
 * Where a spreadsheet would take what follows for a formula: at the beginning of a cell, and after whatever parts cells
 * elsewhere, such as the semicolon where commas are decimal. Blanks, quotation marks and wide forms do not hide one.
 */
const FORMULA = /(^|[;\t\r\n])(?=[\s"\0]*[=+\-@＝＋－＠])|^(?=[\t\r\n\0])/g;

/** The apostrophe makes it text. */
const defused = (cell: string): string => cell.replace(FORMULA, "$1'");

const written = (cell: string): string => {
  const text = defused(cell);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as a CSV file (RFC 4180) that spreadsheets open as it is meant. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
