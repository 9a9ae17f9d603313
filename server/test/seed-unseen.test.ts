import { beforeAll, describe, expect, test } from "vitest";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";
import type { Seeding } from "../src/seed/make-batches.ts";
import { seedCases } from "../src/seed/seed-cases.ts";
import { seedUnseen } from "../src/seed/seed-unseen.ts";
import { asAdmin, givenDatabase, type TestDatabase } from "./support/given-database.ts";

const [institution, other] = DEMO_INSTITUTIONS;
const SEEDING: Seeding = { cases: 700, seed: 7, institution, now: "2026-11-20T04:00:00.000Z" };
const databases = [givenDatabase(), givenDatabase()] as const;

const GUARDS = `
  select conname as name, pg_get_constraintdef(oid) || convalidated as definition from pg_constraint where conrelid <> 0
  union all select relname, pg_get_indexdef(oid) from pg_class where relkind = 'i' and relnamespace = 'public'::regnamespace
  union all select relname, relrowsecurity || ' ' || relforcerowsecurity from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace
  union all select tgname, tgenabled::text from pg_trigger where not tgisinternal
  union all select polname, pg_get_expr(polqual, polrelid) from pg_policy order by 1, 2`;

const TABLES = `
  select relname as table from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    and relname <> 'mikro_orm_migrations' order by 1`;

async function rowsOf({ adminUrl }: TestDatabase): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { table } of (await asAdmin(TABLES, adminUrl)).rows) {
    const sql = `select count(*) || ' ' || coalesce(md5(string_agg(r::text, ',' order by r::text)), '') as rows from ${table} r`;
    found[table] = (await asAdmin(sql, adminUrl)).rows[0].rows;
  }
  return found;
}

describe("a seed through several connections", () => {
  beforeAll(async () => {
    const [one, two] = databases;
    for (const seeding of [{ ...SEEDING, institution: other, seed: 1 }, SEEDING]) {
      await seedCases(one().pool, seeding, () => {});
      await seedUnseen(two().pool, seeding, () => {});
    }
  }, 120_000);

  test("writes the same rows as one in one transaction, beside those that were there", async () => {
    const [one, two] = await Promise.all(databases.map((database) => rowsOf(database())));
    expect(two).toEqual(one);
    expect(one?.event).toMatch(/^1\d{4} /);
  });

  test("leaves every key, index, trigger and policy as it was", async () => {
    const [one, two] = await Promise.all(
      databases.map(async (database) => (await asAdmin(GUARDS, database().adminUrl)).rows),
    );
    expect(two).toEqual(one);
    expect(one?.length).toBeGreaterThan(200);
  });
});
