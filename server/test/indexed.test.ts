import { beforeAll, describe, expect, test } from "vitest";
import { reconcileCounters } from "../src/counter/reconcile-counters.ts";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";
import { WAITING } from "../src/record/keep-sealing.ts";
import { NEXT_BATCH, sealRecord } from "../src/record/seal-record.ts";
import { seedCases } from "../src/seed/seed-cases.ts";
import { HARBOR, HEYUAN, PLATFORM, RUI, SENIOR } from "./support/actors.ts";
import { rowsRead, type Step, sentFor, stepsOf } from "./support/explain.ts";
import { givenApi } from "./support/given-api.ts";
import { KEY } from "./support/record/given-sealed.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const CASES = 20_000;
/** The day after the seed's: claims that still hold then are few, as in life. */
const NOW = "2026-11-21T04:00:00.000Z";
const SEARCH =
  "query S($search: String!) { cases(filter: { search: $search }, first: 50) { nodes { id number status borrower { name } } } }";
const FOUND = "query F($search: String!) { cases(filter: { search: $search }) { totalCount } }";
const LARGE = ["deferral_case", "borrower", "borrower_name_part", "loan"];

beforeAll(async () => {
  for (const [index, id] of [HEYUAN, HARBOR].entries()) {
    const institution = DEMO_INSTITUTIONS.find((each) => each.id === id);
    if (!institution) throw new Error(`There is no institution ${id}.`);
    const cases = index === 0 ? CASES : 1000;
    const seeding = { cases, seed: 3, institution, now: "2026-11-20T04:00:00.000Z" };
    await seedCases(api.database().pool, seeding, () => {});
  }
  api.now = NOW;
}, 180_000);

const scanned = (steps: readonly Step[]): string[] =>
  steps.filter((step) => step["Node Type"] === "Seq Scan").map((step) => step["Relation Name"] ?? "");

describe("a search among twenty thousand cases", () => {
  const words = async () => {
    const [row] = await look(
      api,
      `select c.number, c.external_id as "caseId", l.external_id as "loanId", b.external_id as "borrowerId", b.name
      from deferral_case c join loan l on l.id = c.loan_id join borrower b on b.id = c.borrower_id
      where c.institution_id = $1 and char_length(b.name) = 3 limit 1`,
      [HEYUAN],
    );
    const { number, caseId, loanId, borrowerId, name } = row as Record<string, string>;
    return { number, caseId, loanId, borrowerId, name, part: name?.slice(1), beginning: number?.slice(0, 4) };
  };

  test.each(["custom", "generic"] as const)("reads what it finds, by indexes, in a %s plan", async (plan) => {
    for (const as of [RUI, PLATFORM]) {
      for (const [what, search] of Object.entries(await words())) {
        const sent = await sentFor(api, SEARCH, { search }, as);
        const steps = await stepsOf(api, sent, as, plan);
        expect([what, scanned(steps).filter((table) => LARGE.includes(table))]).toEqual([what, []]);
        expect(steps[0]?.["Actual Rows"]).toBe(1);
        const matches = (await api.execute(FOUND, { search }, { as })).data.cases.totalCount;
        expect([what, as.name, matches > 0, matches < CASES / 10]).toEqual([what, as.name, true, true]);
        expect([what, as.name, rowsRead(steps) < 8 * matches + 300]).toEqual([what, as.name, true]);
      }
    }
  });

  test("control: the same question by a pattern reads everything", async () => {
    const text = "select id from borrower where institution_id = $1::uuid and name_search like '%' || $2 || '%'";
    const { part } = await words();
    const steps = await stepsOf(api, { text, values: [HEYUAN, part] }, RUI, "generic");
    expect(rowsRead(steps)).toBeGreaterThanOrEqual(CASES / 2);
  });
});

describe("a count of twenty thousand cases", () => {
  const COUNT = "query C($f: CaseFilter) { cases(filter: $f) { totalCount } }";
  const OPEN = ["SUBMITTED", "UNDER_REVIEW", "EVIDENCE_REQUESTED", "PENDING_SECOND_REVIEW", "APPEALED", "OFFERED"];

  test.each([
    {},
    { status: ["SUBMITTED"] },
    { status: OPEN, ground: ["FORCE_MAJEURE"] },
    { assigned: "NOBODY", status: OPEN },
    { assigned: "ME", status: OPEN },
    { assigned: "WAITING_ON_ME" },
  ])("by %o looks at a few hundred rows, as the queue's badges ask", async (filter) => {
    for (const as of [RUI, SENIOR]) {
      const sent = await sentFor(api, COUNT, { f: filter }, as);
      for (const plan of ["custom", "generic"] as const) {
        const steps = await stepsOf(api, sent, as, plan);
        expect(scanned(steps).filter((table) => LARGE.includes(table))).toEqual([]);
        expect([plan, rowsRead(steps), rowsRead(steps) < 1_000]).toEqual([plan, rowsRead(steps), true]);
      }
    }
  });

  test("control: a count by clock looks at every case", async () => {
    const sent = await sentFor(api, COUNT, { f: { clock: ["BREACHED"] } }, RUI);
    expect(rowsRead(await stepsOf(api, sent, RUI, "custom"))).toBeGreaterThanOrEqual(CASES);
  });

  test("the whole portfolio looks at the counters alone", async () => {
    const sent = await sentFor(api, "{ portfolio { cases byStatus { status } byGround { ground } } }", {}, RUI);
    const steps = await stepsOf(api, sent, RUI, "generic");
    const tables = new Set(steps.flatMap((step) => step["Relation Name"] ?? []));
    expect([...tables].sort()).toEqual(["case_count", "case_delta"]);
    expect(rowsRead(steps)).toBeLessThan(500);
  });

  test("is exact after a seed that came by COPY, and nothing is left to fold", async () => {
    expect(await reconcileCounters(api.database())).toEqual([]);
    expect(await look(api, "select * from case_delta")).toEqual([]);
    const [sum] = await look(api, "select sum(cases)::int as n from case_count where institution_id = $1", [HEYUAN]);
    expect(sum?.n).toBe(CASES);
  });
});

test("whose events wait to be sealed is told by one look for each institution, however many wait", async () => {
  const [{ events, institutions }] = (await look(
    api,
    "select (select count(*)::int from record_pending) as events, (select count(*)::int from institution) as institutions",
  )) as [{ events: number; institutions: number }];
  expect(events).toBeGreaterThan(100_000);
  expect(rowsRead(await stepsOf(api, WAITING, PLATFORM, "custom"))).toBeLessThanOrEqual(2 * institutions);
});

test("the events that are sealed next are found without those that are sealed", async () => {
  for (let batch = 0; batch < 20; batch += 1) await sealRecord(api.database(), HEYUAN, KEY, NOW);
  for (const plan of ["custom", "generic"] as const) {
    const steps = await stepsOf(api, { text: NEXT_BATCH, values: [HEYUAN] }, RUI, plan);
    expect(steps[0]?.["Actual Rows"]).toBe(500);
    // Chosen, gone through, looked up.
    expect(rowsRead(steps)).toBe(3 * 500);
  }
});
