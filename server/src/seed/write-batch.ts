import type { ClientBase } from "pg";
import { copyIn } from "./copy-in.ts";
import type { Crew } from "./crew.ts";
import { INSTANCE_COLUMNS } from "./instances.ts";
import type { Batch, Told } from "./make-batches.ts";
import type { SeededTable } from "./seeded-tables.ts";
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

/** Makes the table in which the instances of a batch lie while it is written. */
export async function openInstances(client: ClientBase): Promise<void> {
  await client.query(`create unlogged table seed_instance (${INSTANCE_COLUMNS})`);
  // Drawn ids cannot be packed; as they are, each is found by its place.
  await client.query("alter table seed_instance alter column ids set storage plain");
}

export async function closeInstances(client: ClientBase): Promise<void> {
  await client.query("drop table seed_instance");
}

/** Writes one batch: what its stories tell, once for every instance. The last table, which has most rows, comes first. */
export async function writeBatch(crew: Crew, { instances, told }: Batch): Promise<void> {
  await crew([
    async (client) => {
      await client.query("truncate seed_instance");
      await copyIn(client, "seed_instance", instances);
    },
  ]);
  await crew(
    [...told].toReversed().map(
      ([table, rows]) =>
        (client) =>
          writeTable(client, table, rows),
    ),
  );
}

async function writeTable(client: ClientBase, table: SeededTable, rows: Told): Promise<void> {
  const told = await openTold(client, table, rows);
  const drawn = DRAWN[table] ?? {};
  await client.query(insertion(table, told.columns, told, drawn));
  // Queued for sealing, as the trigger does that a load sets aside.
  if (table === "event") await client.query(insertion("record_pending", ["institution_id", "id"], told));
  await client.query(`drop table ${told.name}`);
}

/** Few stories are told and joined to many instances in the order of these: the rows of a case come to lie side by side. */
function insertion(
  table: string,
  columns: readonly string[],
  { name, own }: ToldTable,
  drawn: Readonly<Record<string, string>> = {},
): string {
  const cell = (column: string): string =>
    own.has(column) ? `made.ids[told.${column}]` : (drawn[column] ?? `told.${column}`);
  return `insert into ${table} (${columns.join(", ")})
    select ${columns.map(cell).join(", ")} from seed_instance made join ${name} told using (template)`;
}
