import type { ClientBase } from "pg";
import type { Crew, Job } from "./crew.ts";

/** SQL that takes something of a table away, SQL that puts it back, and SQL that then holds the table's rows against it. */
type Part = Readonly<{ of: string; away: string; back: string; check: string }>;

/** What is put back before what refers to it. */
export type SetAside = Readonly<{ keys: readonly Part[]; foreignKeys: readonly Part[] }>;

/** The last of the tables come first: putting theirs back takes longest. */
const order = (table: string): string => `order by array_position($1::regclass[], ${table}::regclass) desc nulls last`;

const constraints = (which: string, not: string): string => `
  select conrelid::regclass::text as of,
    format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
    format('alter table %s add constraint %I %s ${not}', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back,
    format('alter table %s validate constraint %I', conrelid::regclass, conname) as check
  from pg_constraint where ${which} ${order("conrelid")}, conname`;

const FOREIGN_KEYS = constraints(
  "contype = 'f' and (conrelid = any($1::regclass[]) or confrelid = any($1::regclass[]))",
  "not valid",
);
const KEYS = constraints("contype in ('p', 'u', 'x') and conrelid = any($1::regclass[])", "");

const INDEXES = `
  select indrelid::regclass::text as of, format('drop index %s', indexrelid::regclass) as away,
    pg_get_indexdef(indexrelid) as back
  from pg_index i where indrelid = any($1::regclass[])
    and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
  ${order("indrelid")}, indexrelid::regclass::text`;

/**
 * Takes away what costs most when rows come one by one: foreign keys, keys, exclusions and indexes of the tables, and
 * the queueing of events: who fills a table has to fill what its trigger would.
 */
export async function setAside(client: ClientBase, tables: readonly string[]): Promise<SetAside> {
  await client.query("alter table event disable trigger event_queued");
  const take = async (query: string): Promise<Part[]> => {
    const { rows } = await client.query<Part>(query, [tables]);
    for (const { away } of rows) await client.query(away);
    return rows;
  };
  const foreignKeys = await take(FOREIGN_KEYS);
  return { foreignKeys, keys: [...(await take(KEYS)), ...(await take(INDEXES))] };
}

/** Puts it back, built and checked, table by table. @throws the driver's error when a row breaks a rule */
export async function putBack(crew: Crew, { keys, foreignKeys }: SetAside): Promise<void> {
  await crew(byTable(keys, ({ back }) => back));
  await crew([running(["alter table event enable trigger event_queued", ...foreignKeys.map(({ back }) => back)])]);
  await crew(byTable(foreignKeys, ({ check }) => check));
}

/** Two jobs on one table would wait for each other. */
function byTable(parts: readonly Part[], sql: (part: Part) => string): Job[] {
  const tables = new Set(parts.map(({ of }) => of));
  return [...tables].map((table) => running(parts.filter(({ of }) => of === table).map(sql)));
}

const running =
  (statements: readonly string[]): Job =>
  async (client) => {
    for (const statement of statements) await client.query(statement);
  };
