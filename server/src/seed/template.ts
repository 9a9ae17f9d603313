import { cellText } from "../history/cell-text.ts";
import type { Rows } from "../history/rows.ts";
import { copyLine } from "./copy-text.ts";
import { SEEDED_TABLES, type SeededTable } from "./seeded-tables.ts";

/** Stands in external ids where each copy has a serial number of its own; no story contains it. */
export const SERIAL = "⟦serial⟧";

/** One case told in full. Where a row says an id of its own case, its number among these ids stands instead. */
export type Template = Readonly<{
  /** Tells the templates of one batch apart. */
  number: number;
  /** The text of COPY: the template's number, then the cells of its properties in their order. */
  lines: Readonly<Record<SeededTable, string>>;
  /** The properties of the tables it has rows in. */
  properties: ReadonlyMap<SeededTable, readonly string[]>;
  /** Those of them that say ids of the case itself. */
  own: Readonly<Record<SeededTable, ReadonlySet<string>>>;
  /** The first eight bytes of each id: its time, version and sequence, which copies keep. */
  idStarts: Buffer;
}>;

/** Makes the rows of one case into a template. Ids of others (its lender, people) are text like any other. */
export function templateOf(rows: Rows, number: number): Template {
  const ids = new Map<string, number>();
  // Arrays of PostgreSQL begin at 1.
  for (const table of SEEDED_TABLES) for (const { id } of rows[table]) if (!ids.has(id)) ids.set(id, ids.size + 1);
  const lines = {} as Record<SeededTable, string>;
  const own = {} as Record<SeededTable, Set<string>>;
  const properties = new Map<SeededTable, string[]>();
  for (const table of SEEDED_TABLES) {
    own[table] = new Set();
    const cell = (property: string, value: unknown): string | null => {
      const id = typeof value === "string" ? ids.get(value) : undefined;
      if (id === undefined) return cellText(property, value);
      own[table].add(property);
      return String(id);
    };
    const all: readonly object[] = rows[table];
    const names = all[0] ? propertiesOf(all[0]) : [];
    if (all[0]) properties.set(table, names);
    const line = (row: object) =>
      copyLine([String(number), ...names.map((name) => cell(name, (row as Record<string, unknown>)[name]))]);
    lines[table] = all.map(line).join("");
  }
  return { number, lines, properties, own, idStarts: startsOf([...ids.keys()]) };
}

const startsOf = (ids: readonly string[]): Buffer =>
  Buffer.from(ids.map((id) => id.slice(0, 19).replaceAll("-", "")).join(""), "hex");

/** Rows of one table come from several places, each with an order of its own. */
const propertiesOf = (row: object): string[] => Object.keys(row).sort();
