import type { ClientBase } from "pg";
import { cellText } from "./cell-text.ts";
import { columnName } from "./column-names.ts";
import { type Rows, TABLES, type TableName } from "./rows.ts";

const CHUNK = 500;

/**
 * Writes rows in the caller's transaction, as its role; a row that is there already stays as it is. Columns travel as
 * arrays of text: nested JSON would be parsed again and again on its way.
 *
 * @returns how many rows were new
 */
export async function insertRows(client: ClientBase, rows: Rows): Promise<number> {
  let written = 0;
  for (const table of TABLES) {
    const all: readonly object[] = rows[table];
    const [first] = all;
    if (!first) continue;
    const properties = Object.keys(first);
    const text = await insertion(client, table, properties);
    for (let from = 0; from < all.length; from += CHUNK) {
      const chunk = all.slice(from, from + CHUNK);
      const columns = properties.map((property) =>
        chunk.map((row) => cellText(property, (row as Record<string, unknown>)[property])),
      );
      written += (await client.query(text, columns)).rowCount ?? 0;
    }
  }
  return written;
}

async function insertion(client: ClientBase, table: TableName, properties: readonly string[]): Promise<string> {
  const types = await typesOf(client, table);
  const names = properties.map(columnName);
  const cells = names.map((name, index) => `c${index}::${types.get(name)}`);
  const arrays = names.map((_, index) => `$${index + 1}::text[]`);
  const aliases = names.map((_, index) => `c${index}`);
  return `insert into ${table} (${names.join(", ")}) select ${cells.join(", ")}
    from unnest(${arrays.join(", ")}) as cell(${aliases.join(", ")}) on conflict do nothing returning id`;
}

const known = new Map<TableName, ReadonlyMap<string, string>>();

/** Column types of a table; they change with a deployment, not with a process. */
async function typesOf(client: ClientBase, table: TableName): Promise<ReadonlyMap<string, string>> {
  const types = known.get(table);
  if (types) return types;
  const { rows } = await client.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  );
  const read = new Map(rows.map(({ name, type }) => [name, type]));
  known.set(table, read);
  return read;
}
