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

/** Takes the foreign keys from and to the tables away. */
export async function setLinksAside(client: ClientBase, tables: readonly string[]): Promise<SetAside[]> {
  return take(client, FOREIGN_KEYS, tables);
}

/** Takes away the keys, exclusions and indexes of tables: what costs most when rows come one by one. */
export async function setKeysAside(client: ClientBase, tables: readonly string[]): Promise<SetAside[]> {
  return [...(await take(client, KEYS, tables)), ...(await take(client, INDEXES, tables))];
}

/** Puts it back, each checked or built at once. @throws the driver's error when a row breaks a rule */
export async function putBack(client: ClientBase, taken: readonly SetAside[]): Promise<void> {
  for (const { back } of taken.toReversed()) await client.query(back);
}

async function take(client: ClientBase, query: string, tables: readonly string[]): Promise<SetAside[]> {
  const { rows } = await client.query<SetAside>(query, [tables]);
  for (const { away } of rows) await client.query(away);
  return rows;
}
