import { cellText } from "../history/cell-text.ts";
import { columnName } from "../history/column-names.ts";
import { type Rows, TABLES, type TableName } from "../history/rows.ts";
import { HEAVY } from "./heavy.ts";

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
  /** The long JSON that its copies share, as the text of COPY. */
  library: Readonly<Record<TableName, string>>;
  /** The columns of the tables it has rows in, as COPY lists them; those with long JSON left out. */
  columns: ReadonlyMap<TableName, string>;
  /** The first 19 characters of each id: its time, version and sequence, which stay. */
  idPrefixes: readonly string[];
}>;

/** Stand-ins that no story contains. */
export const MARKS = { name: "⟦name⟧", serial: "⟦serial⟧", number: "⟦number⟧" } as const;

/** Rows of one table in one template; there are never as many. */
const MOST_ROWS = 1000;

const UUID =
  /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|⟦(?:name|maskedName|nameSearch|serial|number)⟧/;

/**
 * Cuts the rows of one case into a template.
 *
 * @param number tells templates apart; no two of one seed have the same
 */
export function templateOf(rows: Rows, number: number): Template {
  const slots = new Map<string, number>();
  for (const table of TABLES) {
    for (const { id } of rows[table]) if (!slots.has(id)) slots.set(id, slots.size);
  }
  for (const row of rows.borrower) {
    row.maskedName = "⟦maskedName⟧";
    row.nameSearch = "⟦nameSearch⟧";
  }
  const lines = {} as Record<TableName, Segment[]>;
  const library = {} as Record<TableName, string>;
  const columns = new Map<TableName, string>();
  for (const table of TABLES) {
    const heavy = HEAVY[table] ?? [];
    const key = (index: number) => (heavy.length > 0 ? [String(number * MOST_ROWS + index)] : []);
    const light = (row: object) => properties(row).filter((property) => !heavy.includes(property));
    const all: readonly object[] = rows[table];
    library[table] = heavy.length > 0 ? all.map((row, index) => copyLine(row, heavy, key(index), [])).join("") : "";
    lines[table] = segments(all.map((row, index) => copyLine(row, light(row), [], key(index))).join(""), slots);
    if (all[0]) columns.set(table, light(all[0]).map(columnName).join(", "));
  }
  return { lines, library, columns, idPrefixes: [...slots.keys()].map((id) => id.slice(0, 19)) };
}

/** Rows of one table come from several places, each with an order of its own. */
const properties = (row: object): string[] => Object.keys(row).sort();

function copyLine(row: object, of: readonly string[], before: readonly string[], after: readonly string[]): string {
  const cells = of.map((property) => {
    const text = cellText(property, (row as Record<string, unknown>)[property]);
    return text === null ? "\\N" : text.replace(/[\\\n\r\t]/g, escaped);
  });
  return `${[...before, ...cells, ...after].join("\t")}\n`;
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
