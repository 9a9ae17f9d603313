import { createHash } from "node:crypto";
import { caseState } from "@respite/shared/case/case-fields";
import { CASE_STATUSES } from "@respite/shared/case/case-status";
import { beforeAll, describe, expect, test } from "vitest";
import { randomFrom } from "../src/history/random.ts";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";
import { instanceRow } from "../src/seed/instances.ts";
import { SeededAlready } from "../src/seed/loading.ts";
import { type Batch, makeBatches, type Seeding } from "../src/seed/make-batches.ts";
import { makeTemplates } from "../src/seed/make-templates.ts";
import { seedCases } from "../src/seed/seed-cases.ts";
import type { Template } from "../src/seed/template.ts";
import { asAdmin, givenDatabase } from "./support/given-database.ts";
import { TEMPLATE } from "./support/global-setup.ts";

const [institution] = DEMO_INSTITUTIONS;
const SEEDING: Seeding = { cases: 1500, seed: 7, institution, now: "2026-11-20T04:00:00.000Z" };
const database = givenDatabase();
const sql = async (text: string) => (await asAdmin(text, database().adminUrl)).rows;

const seed = (seeding: Seeding): Promise<void> => seedCases(database().pool, seeding, () => {});

function fingerprint(seeding: Seeding): string {
  const hash = createHash("sha256");
  for (const { told, instances } of makeBatches(seeding)) {
    for (const { lines } of told.values()) hash.update(lines);
    hash.update(instances);
  }
  return hash.digest("hex");
}

/** The case numbers in what is copied: the only texts of their form. */
const numbersOf = (batches: readonly Batch[]): string[] =>
  batches.flatMap(
    ({ instances }) =>
      Buffer.from(instances)
        .toString("latin1")
        .match(/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]/g) ?? [],
  );

describe("a seed", () => {
  beforeAll(() => seed(SEEDING), 120_000);

  test("is the same, byte for byte, for the same number of cases and the same seed; another for another", () => {
    const small = { ...SEEDING, cases: 120 };
    expect(fingerprint(small)).toBe(fingerprint(small));
    expect(fingerprint({ ...small, seed: 8 })).not.toBe(fingerprint(small));
  }, 60_000);

  test("of more cases than one batch tells new stories for each", () => {
    const batches = [...makeBatches({ ...SEEDING, cases: 50_010 })];
    expect(batches.map(({ cases }) => cases)).toEqual([50_000, 10]);
    const [first, second] = batches.map(({ told }) => told.get("loan")?.lines);
    expect(second).not.toBe(first);
  }, 60_000);

  test("draws another number for a case whose number another case has", () => {
    const template = makeTemplates(institution, SEEDING.now, "numbers", 1)[0]?.[0][0] as Template;
    const taken = new Set<string>();
    for (const serial of ["7-1", "7-2"]) instanceRow(template, randomFrom("alike"), institution.locale, serial, taken);
    expect(taken.size).toBe(2);
  });

  test("beside others is as it would be alone, but for a number that one of those has", () => {
    const small = { ...SEEDING, cases: 120 };
    const alone = numbersOf([...makeBatches(small)]);
    const beside = numbersOf([...makeBatches(small, [alone[40] ?? "", alone[90] ?? ""])]);
    expect(new Set([...alone, ...beside]).size).toBe(122);
    expect(beside.filter((number, index) => number !== alone[index])).toEqual([beside[40], beside[90]]);
  });

  test("has as many cases as asked for, with numbers and names of their own, in every status", async () => {
    const [{ cases, numbers, names }] = await sql(
      "select count(*)::int as cases, count(distinct number)::int as numbers, count(distinct name)::int as names from deferral_case c join borrower b on b.id = c.borrower_id",
    );
    expect({ cases, numbers }).toEqual({ cases: 1500, numbers: 1500 });
    expect(names).toBeGreaterThan(400);
    const statuses = (await sql("select distinct status from deferral_case")).map(({ status }) => status);
    expect(statuses.sort()).toEqual([...CASE_STATUSES].sort());
  });

  test("is consistent: every case is a state, every booked schedule was offered, every open case is protected", async () => {
    const cases = await sql(
      'select status, submitted_on::text as "submittedOn", assigned_to as "assignedTo", maker_id as maker, checker_id as checker, declined_by as "declinedBy", appealed_on::text as "appealedOn", evidence_due_on::text as "evidenceDueOn", evidence_extensions as "evidenceExtensions", offer_valid_until::text as "offerValidUntil", appeal_until::text as "appealUntil" from deferral_case',
    );
    for (const fields of cases) expect(caseState(fields as never).status).toBe(fields.status);
    const [{ wrong }] = await sql(
      "select count(*)::int as wrong from agreement a join offer o on o.id = a.offer_id join schedule s on s.id = a.schedule_id where o.instalments <> s.instalments",
    );
    expect(wrong).toBe(0);
    const [{ bare }] = await sql(
      "select count(*)::int as bare from deferral_case c where status in ('SUBMITTED', 'UNDER_REVIEW', 'OFFERED', 'ACTIVE') and not exists (select 1 from protection p where p.case_id = c.id and to_on is null)",
    );
    expect(bare).toBe(0);
  });

  test("holds every offer against the cap of its lender's policy", async () => {
    const [{ offers, judged }] = await sql(
      "select count(*)::int as offers, count(*) filter (where within_rate_cap and rate_cap = 0.24)::int as judged from offer",
    );
    expect(offers).toBeGreaterThan(500);
    expect(judged).toBe(offers);
  });

  test("leaves every event of it waiting to be sealed, and whoever writes the next event queues it again", async () => {
    const [{ events, queued }] = await sql(
      "select count(*)::int as events, count(p.id)::int as queued from event e left join record_pending p using (institution_id, id)",
    );
    expect(events).toBeGreaterThan(15_000);
    expect(queued).toBe(events);
    const [{ enabled }] = await sql("select tgenabled as enabled from pg_trigger where tgname = 'event_queued'");
    expect(enabled).toBe("O");
  });

  test("leaves every foreign key and every index as the migrations made it", async () => {
    const keys = `
      select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint where conrelid <> 0 and convalidated
      union all select relname, pg_get_indexdef(oid) from pg_class where relkind = 'i' and relnamespace = 'public'::regnamespace
      order by 1, 2`;
    const template = new URL(database().adminUrl);
    template.pathname = `/${TEMPLATE}`;
    const made = (await asAdmin(keys, template.toString())).rows;
    expect(await sql(keys)).toEqual(made);
    expect(made.length).toBeGreaterThan(40);
  });

  test("leaves row-level security forced on every table", async () => {
    const rows = await sql(
      "select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity",
    );
    expect(rows).toEqual([]);
  });

  test("that breaks off half way leaves everything as it was", async () => {
    const guards =
      "select (select count(*) from pg_constraint where convalidated) as constraints, (select count(*) from pg_index) as indexes, (select count(*) from pg_trigger where tgenabled = 'O') as triggers, (select count(*) from deferral_case) as cases";
    const before = await sql(guards);
    const broken = seedCases(database().pool, { ...SEEDING, seed: 8 }, () => {
      throw new Error("broken off");
    });
    await expect(broken).rejects.toThrow("broken off");
    expect(await sql(guards)).toEqual(before);
  }, 60_000);

  test("a second time is refused, and leaves nothing behind", async () => {
    await expect(seed(SEEDING)).rejects.toThrow(SeededAlready);
    const [{ n }] = await sql("select count(*)::int as n from deferral_case");
    expect(n).toBe(1500);
    const [{ forced }] = await sql(
      "select relforcerowsecurity as forced from pg_class where relname = 'deferral_case'",
    );
    expect(forced).toBe(true);
  });

  test("takes no number that a case from before has", async () => {
    const [number = ""] = numbersOf([...makeBatches({ ...SEEDING, cases: 3, seed: 9 })]);
    await asAdmin(
      "update deferral_case set number = $1, version = version + 1 where id = (select id from deferral_case limit 1)",
      database().adminUrl,
      [number],
    );
    await seed({ ...SEEDING, cases: 3, seed: 9 });
    const [{ n }] = await sql("select count(distinct number)::int as n from deferral_case");
    expect(n).toBe(1503);
  });
});
