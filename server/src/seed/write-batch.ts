import type { ClientBase } from "pg";
import { copyIn } from "./copy-in.ts";
import { INSTANCE_COLUMNS } from "./instances.ts";
import type { Batch } from "./make-batches.ts";
import { SEEDED_TABLES, type SeededTable } from "./seeded-tables.ts";
import { SERIAL } from "./template.ts";
import { openTold, type ToldTable } from "./told-table.ts";

const EXTERNAL_ID = `replace(told.external_id, '${SERIAL}', made.serial)`;

/** What a copy does not have from its template, besides ids. */
const DRAWN: Readonly<Partial<Record<SeededTable, Readonly<Record<string, string>>>>> = {
  borrower: {
    ...{
      name: "made.name",
      masked_name: "made.masked_name",
      name_search: "made.name_search",
      external_id: EXTERNAL_ID,
    },
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

/** Writes one batch, parents first: what its stories tell, once for every instance. */
export async function writeBatch(client: ClientBase, batch: Batch): Promise<void> {
  await copyIn(client, "made", batch.instances);
  for (const table of SEEDED_TABLES) {
    const rows = batch.told.get(table);
    if (!rows) continue;
    const told = await openTold(client, table, rows);
    await client.query(insertion(table, told));
    await client.query(`drop table ${told.name}`);
  }
  await client.query("truncate made");
}

function insertion(table: SeededTable, told: ToldTable): string {
  const cell = (column: string): string =>
    told.own.has(column) ? `made.ids[told.${column}]` : (DRAWN[table]?.[column] ?? `told.${column}`);
  return `insert into ${table} (${told.columns.join(", ")})
    select ${told.columns.map(cell).join(", ")} ${copies(told)}`;
}

/** With an offset, what is told is looked up for each case in turn: the rows of a case come to lie side by side. */
const copies = ({ name }: ToldTable): string =>
  `from made, lateral (select * from ${name} t where t.template = made.template offset 0) told`;

/** Queues for sealing what this transaction wrote, as the trigger does that a seed sets aside. */
export async function queueEvents(client: ClientBase): Promise<void> {
  await client.query(
    `insert into record_pending (institution_id, id)
     select institution_id, id from event where xmin = pg_current_xact_id()::xid`,
  );
}
