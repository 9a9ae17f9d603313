import type { ClientBase } from "pg";
import { columnName } from "../history/column-names.ts";
import { TABLES, type TableName } from "../history/rows.ts";
import { copyIn } from "./copy-in.ts";
import { HEAVY, HEAVY_KEY } from "./heavy.ts";
import type { BatchBytes } from "./text-worker.ts";

const heavyColumns = (table: TableName): string[] => (HEAVY[table] ?? []).map(columnName);
const stageOf = (table: TableName): string => `stage_${table}`;
const libraryOf = (table: TableName): string => `library_${table}`;

/** Makes the tables of this transaction in which long JSON lies once, and rows wait to be joined with it. */
export async function openLibrary(client: ClientBase): Promise<void> {
  for (const table of TABLES) {
    const heavy = heavyColumns(table);
    if (heavy.length === 0) continue;
    const parts = heavy.map((column) => `${column} jsonb not null`).join(", ");
    await client.query(`create temp table ${libraryOf(table)} (${HEAVY_KEY} int primary key, ${parts}) on commit drop`);
    await client.query(`create temp table ${stageOf(table)} (like ${table}, ${HEAVY_KEY} int) on commit drop`);
    for (const column of heavy) await client.query(`alter table ${stageOf(table)} drop column ${column}`);
  }
}

/** Writes one batch, parents first; the first brings the library. */
export async function writeBatch(client: ClientBase, { bytes, library, columns }: BatchBytes): Promise<void> {
  for (const table of TABLES) {
    const heavy = heavyColumns(table);
    const light = columns.get(table);
    if (library && heavy.length > 0) {
      await copyIn(client, `${libraryOf(table)} (${[HEAVY_KEY, ...heavy].join(", ")})`, library[table]);
      await client.query(`analyze ${libraryOf(table)}`);
    }
    if (light === undefined || bytes[table].length === 0) continue;
    if (heavy.length === 0) {
      await copyIn(client, `${table} (${light})`, bytes[table]);
      continue;
    }
    await copyIn(client, `${stageOf(table)} (${light}, ${HEAVY_KEY})`, bytes[table]);
    await client.query(
      `insert into ${table} (${light}, ${heavy.join(", ")})
       select ${light}, ${heavy.join(", ")} from ${stageOf(table)} join ${libraryOf(table)} using (${HEAVY_KEY})`,
    );
    await client.query(`truncate ${stageOf(table)}`);
  }
}
