import { beyondAuthority } from "@respite/shared/authority/beyond-authority";
import { evaluate } from "@respite/shared/evaluation/evaluate";
import type { Facts } from "@respite/shared/evaluation/facts";
import { EVENT_KINDS } from "@respite/shared/event/event-kind";
import { eventSentence, isEventKind } from "@respite/shared/event/event-sentence";
import { LOCALES } from "@respite/shared/locale/locale";
import { variablesOf } from "@respite/shared/locale/render";
import { DEFAULT_ORDER } from "@respite/shared/payment/payment-part";
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { amountDue, amountUnpaid, outstandingPrincipal } from "@respite/shared/schedule/amounts";
import { daysPastDue, firstUnpaid, maturity } from "@respite/shared/schedule/position";
import type { Instalment } from "@respite/shared/schedule/schedule";
import { beforeAll, describe, expect, test } from "vitest";
import { judgeAgreements } from "../src/agreement/judge-agreements.ts";
import { isCaseNumber } from "../src/case/case-number.ts";
import { keepClocks } from "../src/clock/keep-clocks.ts";
import { GRANTS } from "../src/demo/grants.ts";
import { loadDemo } from "../src/demo/load-demo.ts";
import { OWN_POLICIES } from "../src/demo/own-policies.ts";
import { businessDate } from "../src/institution/business-date.ts";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";
import { offersHash, scheduleHash } from "../src/offer/compute-offer.ts";
import { paidSchedule } from "../src/schedule/paid-schedule.ts";
import { seedCases } from "../src/seed/seed-cases.ts";
import { asAdmin, givenDatabase } from "./support/given-database.ts";

const NOW = "2026-11-24T02:30:00.000Z";
const SEEDED = 400;
const database = givenDatabase();
const sql = async (text: string) => (await asAdmin(text, database().adminUrl)).rows;
const sumOf = (rows: readonly Instalment[], amount: (row: Instalment) => number): number =>
  rows.reduce((sum, row) => sum + amount(row), 0);

beforeAll(async () => {
  await loadDemo(database(), NOW);
  const [institution] = DEMO_INSTITUTIONS;
  await seedCases(database().pool, { cases: SEEDED, seed: 3, institution, now: NOW }, () => {});
}, 180_000);

/** Invented rows, the demo's and a seed's, read back as they are stored. */
describe("every stored row follows from the others", () => {
  test("schedules: principal sums to what was lent or is left, rows come in order, total and hash are theirs", async () => {
    const rows = await sql(
      "select s.number, s.currency, s.instalments, s.hash, s.total_minor::float8 as total, l.principal_minor::float8 as lent from schedule s join loan l on l.institution_id = s.institution_id and l.id = s.loan_id",
    );
    expect(rows.length).toBeGreaterThan(SEEDED + 190);
    for (const { number, currency, instalments, hash, total, lent } of rows) {
      if (number === 1) expect(sumOf(instalments, (row) => row.principal)).toBe(lent);
      expect(sumOf(instalments, amountDue)).toBe(total);
      expect(scheduleHash({ currency, instalments })).toBe(hash);
      const days: string[] = instalments.map(({ dueOn }: Instalment) => dueOn);
      expect(days).toEqual([...new Set(days)].sort());
      expect(instalments.at(-1).balanceAfter).toBe(0);
    }
  });

  test("loans: what is left, due next and overdue is that of the schedule in force and of what was paid", async () => {
    const rows = await sql(
      "select l.external_id, l.status, l.paid_minor::float8 as paid, l.outstanding_minor::float8 as outstanding, l.next_due_on::text as next_on, l.next_due_minor::float8 as next, l.maturity_on::text as maturity, l.days_past_due as days, s.instalments, s.currency, i.time_zone from loan l join schedule s on s.institution_id = l.institution_id and s.id = l.schedule_id join institution i on i.id = l.institution_id",
    );
    for (const { external_id, paid, instalments, currency, time_zone, ...stored } of rows) {
      const schedule = paidSchedule({ currency, instalments }, paid);
      const next = firstUnpaid(schedule);
      expect([external_id, stored]).toEqual([
        external_id,
        {
          status: next ? expect.not.stringMatching("SETTLED") : "SETTLED",
          outstanding: outstandingPrincipal(schedule, DEFAULT_ORDER),
          next_on: next?.dueOn ?? null,
          next: next ? amountUnpaid(next) : null,
          maturity: maturity(schedule),
          days: daysPastDue(schedule, businessDate(NOW, time_zone)),
        },
      ]);
    }
  });

  test("evaluations: the rules, run again on the stored facts, find the same", async () => {
    const rows = await sql("select facts, findings, passed, late, grounds_passed, policy_version from evaluation");
    const own = new Map(Object.values(OWN_POLICIES).map(({ policy }) => [policy.id, policy]));
    for (const { facts, findings, passed, late, grounds_passed, policy_version } of rows) {
      const again = evaluate(facts as Facts, own.get(policy_version) ?? CN_DEFAULT);
      expect(JSON.parse(JSON.stringify(again))).toMatchObject({
        findings,
        passed,
        late,
        groundsPassed: grounds_passed,
      });
    }
  });

  test("a proposal under second review carries the hash of its offers in their order", async () => {
    const rows = await sql(
      "select c.status, c.offers_hash, c.second_review_reasons as why, array_agg(o.terms_hash order by o.position) as terms from deferral_case c join offer o on o.institution_id = c.institution_id and o.case_id = c.id and o.status = 'PROPOSED' group by c.institution_id, c.id",
    );
    expect(rows.length).toBeGreaterThan(15);
    for (const { status, offers_hash, why, terms } of rows) {
      expect(status).toBe("PENDING_SECOND_REVIEW");
      expect(offers_hash).toBe(offersHash(terms));
      expect(why).not.toEqual([]);
    }
  });

  test("an open offer can still be taken, and a case has either open offers or another status", async () => {
    const rows = await sql(
      `select c.status, bool_and(o.valid_until >= c.offer_valid_until) as dated, bool_and(o.valid_until >= (timestamptz '${NOW}' at time zone i.time_zone)::date) as valid from deferral_case c join institution i on i.id = c.institution_id join offer o on o.institution_id = c.institution_id and o.case_id = c.id and o.status = 'OPEN' group by c.institution_id, c.id, c.status`,
    );
    for (const row of rows) expect(row).toEqual({ status: "OFFERED", dated: true, valid: true });
    const [{ n }] = await sql("select count(*)::int as n from deferral_case where status = 'OFFERED'");
    expect(rows).toHaveLength(n);
  });

  test("an offer says by which cap it was judged, and none goes over it", async () => {
    const [counted] = await sql(
      "select count(*)::int as offers, count(*) filter (where within_rate_cap and rate_cap = 0.24)::int as within from offer",
    );
    expect(counted.offers).toBeGreaterThan(0);
    expect(counted.within).toBe(counted.offers);
  });

  test("decisions are numbered from one, and nobody confirms what they made", async () => {
    const rows = await sql(
      "select array_agg(number order by number) as numbers from decision group by institution_id, case_id",
    );
    for (const { numbers } of rows) expect(numbers).toEqual(numbers.map((_: number, index: number) => index + 1));
    const [{ n }] = await sql("select count(*)::int as n from deferral_case where checker_id = maker_id");
    expect(n).toBe(0);
  });

  test("a deadline is the end of a day of the institution, or there is none", async () => {
    const rows = await sql(
      "select c.status, due_at = '9999-12-31T00:00:00Z' as never, to_char(due_at at time zone time_zone, 'HH24:MI:SS') as clock, at_risk_at <= due_at as ordered from deferral_case c join institution i on i.id = c.institution_id",
    );
    for (const { never, clock, ordered } of rows) {
      expect(never || clock === "00:00:00").toBe(true);
      expect(ordered).toBe(true);
    }
    const waiting = ["SUBMITTED", "UNDER_REVIEW", "EVIDENCE_REQUESTED", "PENDING_SECOND_REVIEW", "OFFERED", "APPEALED"];
    for (const { status, never } of rows) expect([status, never]).toEqual([status, !waiting.includes(status)]);
  });

  test("case numbers carry their check digit", async () => {
    for (const { number } of await sql("select number from deferral_case")) expect(isCaseNumber(number)).toBe(true);
  });

  test("every event can be told in every language, with nothing left open", async () => {
    const rows = await sql("select distinct on (kind, detail ? 'words') kind, detail from event");
    expect(rows.length).toBeGreaterThan(20);
    for (const { kind, detail } of rows) {
      if (!isEventKind(kind)) throw new Error(`${kind} is no kind of event.`);
      const needed = variablesOf(EVENT_KINDS[kind].en);
      for (const name of needed) expect([kind, name, detail[name] ?? null]).not.toEqual([kind, name, null]);
      for (const locale of LOCALES) expect(eventSentence(kind, detail, locale)).not.toContain("{");
    }
  });

  test("nothing happened after now, and what happened to a case did so in order", async () => {
    const [{ later }] = await sql(`select count(*)::int as later from event where at > '${NOW}'`);
    expect(later).toBe(0);
    const [{ early }] = await sql(
      "select count(*)::int as early from event e join deferral_case c on c.institution_id = e.institution_id and c.id = e.case_id where e.at < c.created_at",
    );
    expect(early).toBe(0);
  });
});

test("what time had brought until now is told: the clocks' sweep and the agreements' find nothing to write", async () => {
  const warned = await sql("select state, count(*)::int as n from clock_warning group by state order by state");
  expect(warned.map(({ state }) => state)).toEqual(["AT_RISK", "BREACHED"]);
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  expect(await keepClocks({ database: database(), clock: () => NOW, log })).toBe(0);
  expect((await judgeAgreements(database(), NOW)).told).toBe(0);
});

test("what waits to be confirmed is within a senior's authority, and each limit is in the record", async () => {
  const pending = await sql(
    `select c.institution_id as "institutionId", (select d.authority -> 'reach' from decision d where d.institution_id = c.institution_id
       and d.case_id = c.id and d.outcome = 'APPROVED' order by d.number desc limit 1) as reach
     from deferral_case c where c.status = 'PENDING_SECOND_REVIEW'`,
  );
  expect(pending.length).toBeGreaterThan(10);
  const codes = new Map(DEMO_INSTITUTIONS.map(({ id, code }) => [id, code]));
  for (const { institutionId, reach } of pending) {
    const grant = GRANTS[codes.get(institutionId) ?? ""]?.find(({ to }) => to === "SENIOR_REVIEWER");
    expect(grant && beyondAuthority(reach, grant.limits)).toEqual([]);
  }
  const told = await sql("select detail ->> 'subject' as subject from event where kind = 'AUTHORITY_SET' order by 1");
  expect(told).toEqual(await sql("select subject from authority_limit order by 1"));
  expect(told).toHaveLength(Object.values(GRANTS).flat().length);
});
