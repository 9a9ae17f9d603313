import { beforeAll, describe, expect, test } from "vitest";
import { judgeAgreements } from "../src/agreement/judge-agreements.ts";
import { loadDemo } from "../src/demo/load-demo.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { allInstitutions } from "../src/institution/all-institutions.ts";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";
import { readLetter } from "../src/notice/letter/read-letter.ts";
import { remindOfPayments } from "../src/notice/remind-of-payments.ts";
import { Api } from "./support/given-api.ts";
import { timeActs } from "./support/given-clocks.ts";
import { asAdmin, givenDatabase } from "./support/given-database.ts";
import { TELLING_WORDS } from "./support/telling-words.ts";

const NOW = "2026-11-24T02:30:00.000Z";
const api = new Api(givenDatabase());
const sql = async (text: string) => (await asAdmin(text, api.database().adminUrl)).rows;
const count = async (text: string): Promise<number> => (await sql(`select count(*)::int as n from ${text}`))[0].n;

/** Cases `where`, each with how many notices of a kind it has. */
const counted = (kind: string, where: string) =>
  sql(
    `select c.number, (select count(*)::int from notice n where n.case_id = c.id and n.kind = '${kind}') as n from deferral_case c where ${where}`,
  );
const decided = (outcomes: string) =>
  `exists (select 1 from decision d where d.case_id = c.id and d.outcome in (${outcomes}))`;

beforeAll(async () => {
  await api.start();
  api.now = NOW;
  await loadDemo(api.database(), NOW);
});

describe("the borrowers of the demo were told in writing", () => {
  test.each([
    ["ACKNOWLEDGEMENT", "c.submitted_on is not null", 180],
    ["OFFERS", "exists (select 1 from offer o where o.case_id = c.id and o.valid_until is not null)", 60],
    ["AGREEMENT", "exists (select 1 from agreement a where a.case_id = c.id)", 30],
    ["DECLINE", decided("'DECLINED'"), 20],
    ["APPEAL_OUTCOME", decided("'DECLINE_UPHELD'"), 3],
    ["BREACH_WARNING", "exists (select 1 from agreement a where a.case_id = c.id and a.missed_on is not null)", 7],
    ["AGREEMENT_BROKEN", "c.status = 'BROKEN'", 6],
    ["AGREEMENT_UNDONE", "c.status = 'CANCELLED'", 2],
    ["APPEAL_RECEIVED", "c.appealed_on is not null", 6],
    ["WITHDRAWAL", "c.status = 'WITHDRAWN'", 6],
    ["OFFERS_LAPSED", "c.status = 'EXPIRED' and c.submitted_on is not null", 2],
    ["DRAFT_LAPSED", "c.status = 'EXPIRED' and c.submitted_on is null", 2],
  ])("%s: each once to whom it concerns, and to nobody else", async (kind, where, least) => {
    const those = await counted(kind, where);
    expect(those.length).toBeGreaterThanOrEqual(least);
    for (const { number, n } of those) expect([number, n]).toEqual([number, 1]);
    for (const { number, n } of await counted(kind, `not (${where})`)) expect([number, n]).toEqual([number, 0]);
  });

  test("EVIDENCE_REQUEST: as often as documents were asked for", async () => {
    const asked = await count("evidence_request");
    expect(asked).toBeGreaterThan(10);
    expect(await count("notice where kind = 'EVIDENCE_REQUEST'")).toBe(asked);
  });

  test("of the result, with a letter that sets out every offer", async () => {
    const kinds = "'OFFERS', 'AGREEMENT'";
    const rows = await sql(
      `select n.institution_id, n.id, i.code, n.kind, (select count(*)::int from offer o where o.case_id = n.case_id and o.valid_until is not null) as offers from notice n join institution i on i.id = n.institution_id where n.kind in (${kinds})`,
    );
    for (const { institution_id: institutionId, id, code, kind, offers } of rows) {
      const { actor } = findDemoActor(`partner@${code}`) ?? expect.fail("no partner");
      const letter = await readLetter(api.database(), actor, { type: "Notice", institutionId, id });
      expect(letter?.facts).toMatchObject({ kind, before: { instalments: expect.anything() } });
      expect(letter?.facts.plans).toHaveLength(kind === "OFFERS" ? offers : 1);
    }
  });

  test("in their language, by their name, on the day it happened, and not after now", async () => {
    const where = "join deferral_case c on c.id = n.case_id join borrower b on b.id = c.borrower_id";
    const rows = await sql(
      `select n.kind, n.locale = b.locale and n.addressee = b.name and position(c.number in n.subject || n.body) > 0 and n.published_at between c.created_at and '${NOW}' and n.published_on = (n.published_at at time zone i.time_zone)::date as right from notice n ${where} join institution i on i.id = n.institution_id`,
    );
    expect(rows.length).toBeGreaterThan(400);
    for (const row of rows) expect(row).toEqual({ kind: row.kind, right: true });
    expect(await count("(select distinct locale from notice) l")).toBe(
      new Set(DEMO_INSTITUTIONS.map(({ locale }) => locale)).size,
    );
  });

  test("and nothing medical in it", async () => {
    for (const { subject, body } of await sql("select subject, body from notice")) {
      expect(`${subject}\n${body}`).not.toMatch(TELLING_WORDS);
    }
  });
});

test("a fresh demo leaves nothing that time had brought: no warning, no reminder, no verdict", async () => {
  const before = await count("event");
  expect(await count("clock_warning")).toBeGreaterThan(30);
  expect(await count("notice where kind = 'LATE_DECISION'")).toBeGreaterThan(5);
  expect(await count("notice where kind = 'PAYMENT_REMINDER'")).toBeGreaterThan(50);
  expect(await timeActs(api, NOW)).toBe(0);
  for (const lender of await allInstitutions(api.database())) {
    expect(await remindOfPayments(api.database(), lender, NOW)).toBe(0);
  }
  expect((await judgeAgreements(api.database(), NOW)).told).toBe(0);
  expect(await count("event")).toBe(before);
});
