import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { reconcileCounters } from "../src/counter/reconcile-counters.ts";
import { migrate } from "../src/database/migrate.ts";
import { MIGRATIONS } from "../src/database/migrations/index.ts";
import { type Database, openDatabase } from "../src/database/open.ts";
import { runMigrations } from "../src/database/run-migrations.ts";
import { loadDemo } from "../src/demo/load-demo.ts";
import { databaseUrl } from "./support/database-url.ts";
import { asAdmin } from "./support/given-database.ts";

const name = `test_${randomBytes(6).toString("hex")}`;
const LATER = ["010-case-counters", "011-name-parts", "053-lighter-rules"];
let database: Database;

beforeAll(async () => {
  await asAdmin(`create database ${name} owner respite`);
  const url = databaseUrl(inject("loginUrl"), name);
  await runMigrations(
    url,
    MIGRATIONS.filter((migration) => !LATER.includes(migration.name)),
  );
  database = await openDatabase(url);
  await loadDemo(database, "2026-03-05T02:00:00.000Z");
  await migrate(url);
}, 60_000);

afterAll(async () => {
  await database?.close();
  await asAdmin(`drop database if exists ${name} with (force)`);
});

const look = async (text: string) => (await asAdmin(text, databaseUrl(inject("adminUrl"), name))).rows;

test("a database that was in use is counted as it is migrated, in every institution", async () => {
  const [told] = await look(
    "select sum(cases)::int as cases, count(distinct institution_id)::int as of from case_count",
  );
  const [real] = await look(
    "select count(*)::int as cases, count(distinct institution_id)::int as of from deferral_case",
  );
  expect(real?.cases).toBeGreaterThan(50);
  expect(told).toEqual(real);
  expect(await reconcileCounters(database)).toEqual([]);
});

test("and its borrowers can be found from every sign of their names", async () => {
  const [parts] = await look(`select count(*)::int as missing from borrower b, name_parts(b.name_search) p(part)
    where not exists (select 1 from borrower_name_part k
      where k.institution_id = b.institution_id and k.borrower_id = b.id and k.part = p.part)`);
  expect(parts?.missing).toBe(0);
  const [kept] = await look("select count(*)::int as n from borrower_name_part");
  expect(kept?.n).toBeGreaterThan(50);
});

test("and row-level security is forced again on what was read for it", async () => {
  const rows = await look(
    "select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity",
  );
  expect(rows).toEqual([]);
});
