import type { ClientBase } from "pg";
import { columnName } from "../history/column-names.ts";
import { copyIn } from "./copy-in.ts";
import type { Told } from "./make-batches.ts";
import type { SeededTable } from "./seeded-tables.ts";

/** A table of this transaction with what stories tell of one table; where a copy has an id of its own, its number. */
export type ToldTable = Readonly<{ name: string; columns: readonly string[]; own: ReadonlySet<string> }>;

/** Puts what is told where the database can copy it from: long JSON is sent, parsed and packed once. */
export async function openTold(client: ClientBase, table: SeededTable, told: Told): Promise<ToldTable> {
  const name = `told_${table}`;
  const columns = told.properties.map(columnName);
  const own = told.own.map(columnName);
  await client.query(`create temp table ${name} on commit drop as select * from ${table} with no data`);
  const ids = own.map((column) => `drop column ${column}, add column ${column} int`);
  await client.query(`alter table ${name} ${[...ids, "add column template int"].join(", ")}`);
  await keepInRow(client, name);
  await copyIn(client, `${name} (template, ${columns.join(", ")})`, told.lines);
  return { name, columns, own: new Set(own) };
}

/** Long values stay packed but in their row, from where they are read for every copy. */
async function keepInRow(client: ClientBase, name: string): Promise<void> {
  const { rows } = await client.query<{ column: string }>(
    `select attname as "column" from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and attstorage in ('x', 'e')`,
    [name],
  );
  const changes = rows.map(({ column }) => `alter column ${column} set storage main`);
  if (changes.length > 0) await client.query(`alter table ${name} ${changes.join(", ")}`);
}
