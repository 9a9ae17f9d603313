import type { ClientBase } from "pg";

/** SQL that takes something of a table away, and SQL that puts it back as it was. */
export type SetAside = Readonly<{ away: string; back: string }>;

const constraints = (which: string): string => `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back
  from pg_constraint where ${which} order by conrelid::regclass::text, conname`;

const FOREIGN_KEYS = constraints(
  "contype = 'f' and (conrelid = any($1::regclass[]) or confrelid = any($1::regclass[]))",
);
const KEYS = constraints("contype in ('p', 'u', 'x') and conrelid = any($1::regclass[])");

const INDEXES = `
  select format('drop index %s', indexrelid::regclass) as away, pg_get_indexdef(indexrelid) as back
  from pg_index i where indrelid = any($1::regclass[])
    and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid) order by indexrelid::regclass::text`;

/** Who fills a table has to fill what this trigger would. */
const QUEUE: SetAside = {
  away: "alter table event disable trigger event_queued",
  back: "alter table event enable trigger event_queued",
};

/**
 * Takes away what costs most when rows come one by one: foreign keys, keys, exclusions and indexes of the tables, and
 * the queueing of events. Inside a transaction nobody sees it, and a rollback restores everything.
 */
export async function setAside(client: ClientBase, tables: readonly string[]): Promise<SetAside[]> {
  const taken: SetAside[] = [QUEUE];
  await client.query(QUEUE.away);
  for (const query of [FOREIGN_KEYS, KEYS, INDEXES]) {
    const { rows } = await client.query<SetAside>(query, [tables]);
    for (const { away } of rows) await client.query(away);
    taken.push(...rows);
  }
  return taken;
}

/** Puts it back, each checked or built at once. @throws the driver's error when a row breaks a rule */
export async function putBack(client: ClientBase, taken: readonly SetAside[]): Promise<void> {
  await client.query("set local maintenance_work_mem = '512MB'");
  await client.query("set local work_mem = '128MB'");
  for (const { back } of taken.toReversed()) await client.query(back);
}
