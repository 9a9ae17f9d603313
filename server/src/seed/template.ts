import { cellText } from "../history/cell-text.ts";
import { columnName } from "../history/column-names.ts";
import { type Rows, TABLES, type TableName } from "../history/rows.ts";

/** What differs between two cases made from one template. */
export type Instance = Readonly<{
  /** By slot: the ids of the template's rows, made anew. */
  ids: readonly string[];
  name: string;
  maskedName: string;
  nameSearch: string;
  number: string;
  /** Serial number, from which the external ids follow. */
  serial: string;
}>;

/** Text as it stands, in UTF-8, and what comes after it. */
type Segment = Readonly<{ text: Uint8Array; slot: Slot | null }>;
type Slot = number | "name" | "maskedName" | "nameSearch" | "number" | "serial";

/** One case told in full, as the text of COPY with the places left open in which its copies differ. */
export type Template = Readonly<{
  lines: Readonly<Record<TableName, readonly Segment[]>>;
  /** The columns of the tables it has rows in, as COPY lists them. */
  columns: ReadonlyMap<TableName, string>;
  /** The first 19 characters of each id: its time, version and sequence, which stay. */
  idPrefixes: readonly string[];
}>;

/** Stand-ins that no story contains. */
export const MARKS = { name: "⟦name⟧", serial: "⟦serial⟧", number: "⟦number⟧" } as const;

const UUID =
  /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|⟦(?:name|maskedName|nameSearch|serial|number)⟧/;

/** Cuts the rows of one case into a template. */
export function templateOf(rows: Rows): Template {
  const slots = new Map<string, number>();
  for (const table of TABLES) {
    for (const { id } of rows[table]) if (!slots.has(id)) slots.set(id, slots.size);
  }
  for (const row of rows.borrower) {
    row.maskedName = "⟦maskedName⟧";
    row.nameSearch = "⟦nameSearch⟧";
  }
  const lines = {} as Record<TableName, Segment[]>;
  const columns = new Map<TableName, string>();
  for (const table of TABLES) {
    lines[table] = segments(rows[table].map(copyLine).join(""), slots);
    const [first] = rows[table];
    if (first) columns.set(table, properties(first).map(columnName).join(", "));
  }
  return { lines, columns, idPrefixes: [...slots.keys()].map((id) => id.slice(0, 19)) };
}

/** Rows of one table come from several places, each with an order of its own. */
const properties = (row: object): string[] => Object.keys(row).sort();

function copyLine(row: object): string {
  const cells = properties(row).map((property) => {
    const text = cellText(property, (row as Record<string, unknown>)[property]);
    return text === null ? "\\N" : text.replace(/[\\\n\r\t]/g, escaped);
  });
  return `${cells.join("\t")}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const escaped = (character: string): string => ESCAPES[character] ?? character;

const encoder = new TextEncoder();

/** Cuts text where something of its own case stands; ids of others (institution, people) are text like any other. */
function segments(all: string, slots: ReadonlyMap<string, number>): Segment[] {
  const found: Segment[] = [];
  let text = "";
  for (let rest = all; ; ) {
    const match = UUID.exec(rest);
    if (!match) {
      found.push({ text: encoder.encode(text + rest), slot: null });
      return found;
    }
    const word = match[0];
    const slot = word.startsWith("⟦") ? (word.slice(1, -1) as Slot) : (slots.get(word) ?? null);
    text += rest.slice(0, match.index);
    if (slot === null) text += word;
    else {
      found.push({ text: encoder.encode(text), slot });
      text = "";
    }
    rest = rest.slice(match.index + word.length);
  }
}
