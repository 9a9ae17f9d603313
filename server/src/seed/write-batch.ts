import type { ClientBase } from "pg";
import { copyIn } from "./copy-in.ts";
import { INSTANCE_COLUMNS } from "./instances.ts";
import type { Batch } from "./make-batches.ts";
import type { SeededTable } from "./seeded-tables.ts";
import { SERIAL } from "./template.ts";
import { openTold, type ToldTable } from "./told-table.ts";

const EXTERNAL_ID = `replace(told.external_id, '${SERIAL}', made.serial)`;

/** What a copy does not have from its template, besides ids. */
const DRAWN: Readonly<Partial<Record<SeededTable, Readonly<Record<string, string>>>>> = {
  borrower: {
    name: "made.name",
    masked_name: "made.masked_name",
    name_search: "made.name_search",
    external_id: EXTERNAL_ID,
  },
  loan: { external_id: EXTERNAL_ID },
  deferral_case: { number: "made.number", external_id: EXTERNAL_ID },
};

/** Makes the table of this transaction in which the instances of a batch lie. */
export async function openInstances(client: ClientBase): Promise<void> {
  await client.query(`create temp table made (${INSTANCE_COLUMNS}) on commit drop`);
  // Drawn ids cannot be packed; as they are, each is found by its place.
  await client.query("alter table made alter column ids set storage plain");
}

/** Writes some tables of a batch: what its stories tell, once for every instance. */
export async function writeBatch(client: ClientBase, batch: Batch, tables: readonly SeededTable[]): Promise<void> {
  await copyIn(client, "made", batch.instances);
  for (const table of tables) {
    const rows = batch.told.get(table);
    if (!rows) continue;
    const told = await openTold(client, table, rows);
    await client.query(insertion(table, told.columns, told, DRAWN[table]));
    // Queued for sealing, as the trigger does that a seed sets aside.
    if (table === "event") await client.query(insertion("record_pending", ["institution_id", "id"], told));
    await client.query(`drop table ${told.name}`);
  }
  await client.query("truncate made");
}

/** The few rows told are joined to the many instances in the order of these: the rows of a case come to lie side by side. */
function insertion(
  table: string,
  columns: readonly string[],
  { name, own }: ToldTable,
  drawn: Readonly<Record<string, string>> = {},
): string {
  const cell = (column: string) => (own.has(column) ? `made.ids[told.${column}]` : (drawn[column] ?? `told.${column}`));
  return `insert into ${table} (${columns.join(", ")})
    select ${columns.map(cell).join(", ")} from made join ${name} told using (template)`;
}
