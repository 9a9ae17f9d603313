import type { ClientBase } from "pg";
import { columnName } from "./column-names.ts";
import { type Rows, TABLES } from "./rows.ts";

const CHUNK = 1000;

/**
 * Writes rows in the caller's transaction, as its role; a row that is there already stays as it is.
 *
 * @returns how many rows were new
 */
export async function insertRows(client: ClientBase, rows: Rows): Promise<number> {
  let written = 0;
  for (const table of TABLES) {
    const all: readonly object[] = rows[table];
    for (let from = 0; from < all.length; from += CHUNK) {
      const json = JSON.stringify(all.slice(from, from + CHUNK).map(asColumns));
      const { rowCount } = await client.query(
        `insert into ${table} select * from json_populate_recordset(null::${table}, $1) on conflict do nothing returning id`,
        [json],
      );
      written += rowCount ?? 0;
    }
  }
  return written;
}

function asColumns(row: object): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [property, value] of Object.entries(row)) {
    columns[columnName(property)] = value instanceof Uint8Array ? `\\x${Buffer.from(value).toString("hex")}` : value;
  }
  return columns;
}
