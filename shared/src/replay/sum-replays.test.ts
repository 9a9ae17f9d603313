import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASE_STATUSES } from "../case/case-status.ts";
import { GROUNDS } from "../case/case-words.ts";
import { LEAST_PEOPLE } from "../portfolio/suppress-small.ts";
import { addCase, NOTHING_REPLAYED, type ReplaySummary } from "./replay-summary.ts";
import { sumReplays } from "./sum-replays.ts";

type Case = Parameters<typeof addCase>[1];
const judged = (change: Partial<Case> = {}): Case => ({
  ground: "SHORT_TERM_HARDSHIP",
  outcome: "COMPLETED",
  before: true,
  after: true,
  rules: [],
  cost: { toLender: 100, toBorrower: 300 },
  ...change,
});
const times = (count: number, change: Partial<Case> = {}) => Array.from({ length: count }, () => judged(change));
const summaryOf = (...cases: Case[][]): ReplaySummary => cases.flat().reduce(addCase, NOTHING_REPLAYED);
const flipped = { before: false, rules: ["R4_DEFERRAL_MONTHS"] } as const;
const heyuan = (summary: ReplaySummary) => ({ institution: "Heyuan", currency: "CNY", summary });
const harbor = (summary: ReplaySummary) => ({ institution: "Harbor", currency: "USD", summary });

describe("replays of several institutions", () => {
  const totals = sumReplays([
    heyuan(summaryOf(times(20), times(6, flipped))),
    harbor(summaryOf(times(10), times(7, { ...flipped, ground: "FORCE_MAJEURE", outcome: "BROKEN" }))),
  ]);

  test("are added up: all, by institution, ground, outcome and rule", () => {
    expect(totals.all).toEqual({
      cases: 43,
      grantedBefore: 30,
      grantedAfter: 43,
      newlyGranted: 13,
      newlyRefused: 0,
      unpriced: 0,
    });
    expect(totals.byInstitution).toMatchObject([
      { key: "Heyuan", counts: { cases: 26, newlyGranted: 6 } },
      { key: "Harbor", counts: { cases: 17, newlyGranted: 7 } },
    ]);
    expect(totals.byGround).toMatchObject([
      { key: "SHORT_TERM_HARDSHIP", counts: { cases: 36, newlyGranted: 6 } },
      { key: "FORCE_MAJEURE", counts: { cases: 7, newlyGranted: 7 } },
    ]);
    expect(totals.byOutcome.map(({ key, counts }) => [key, counts?.cases])).toEqual([
      ["COMPLETED", 36],
      ["BROKEN", 7],
    ]);
    expect(totals.byRule).toEqual([{ rule: "R4_DEFERRAL_MONTHS", granted: 13, refused: 0 }]);
  });

  test("cost what they cost in each currency, and nothing is added across", () => {
    expect(totals.costs).toEqual([
      { currency: "CNY", ...costs(2000, 2600) },
      { currency: "USD", ...costs(1000, 1700) },
    ]);
  });

  test("tell of no part in which few people flip, nor of the one that would give it away", () => {
    const few = sumReplays([
      heyuan(summaryOf(times(20), times(3, flipped))),
      harbor(summaryOf(times(10), times(7, { ...flipped, ground: "FORCE_MAJEURE", outcome: "BROKEN" }))),
    ]);
    expect(few.all.newlyGranted).toBe(10);
    for (const { counts } of [...few.byInstitution, ...few.byGround, ...few.byOutcome]) expect(counts).toBeNull();
    expect(few.costs).toMatchObject([{ currency: "CNY", ...costs(null, null) }, { costToLenderAfter: 1700 }]);
  });

  test("hide what relief costs where so many could not be priced that few may be left", () => {
    const { costs: hidden } = sumReplays([heyuan(summaryOf(times(5), times(1, { cost: null })))]);
    expect(hidden).toMatchObject([costs(500, 500)]);
    expect(sumReplays([heyuan(summaryOf(times(4), times(1, { cost: null })))]).costs).toMatchObject([
      costs(null, null),
    ]);
  });

  test("of nobody are nothing", () => {
    expect(sumReplays([])).toMatchObject({ all: { cases: 0 }, byInstitution: [], byGround: [], byRule: [], costs: [] });
  });

  test("keep every total, and no count of few people, however the cases fall", () => {
    const anyCase = fc.record({
      ground: fc.constantFrom(...GROUNDS),
      outcome: fc.constantFrom(...CASE_STATUSES.slice(0, 5)),
      before: fc.boolean(),
      after: fc.boolean(),
    });
    const anySummary = fc
      .array(anyCase, { maxLength: 120 })
      .map((cases) => summaryOf(cases.map((each) => judged(each))));
    fc.assert(
      fc.property(fc.array(anySummary, { maxLength: 4 }), (summaries) => {
        const sum = sumReplays(summaries.map(heyuan));
        expect(sum.all.cases).toBe(summaries.reduce((total, { all }) => total + all.cases, 0));
        for (const parts of [sum.byInstitution, sum.byGround, sum.byOutcome]) {
          const hidden = parts.filter(({ counts }) => counts === null);
          const shown = parts.flatMap(({ counts }) => counts ?? []);
          const left = sum.all.newlyGranted - shown.reduce((total, { newlyGranted }) => total + newlyGranted, 0);
          if (shown.some(({ cases }) => cases > 0)) expect(left === 0 || left >= LEAST_PEOPLE).toBe(true);
          if (hidden.length === 0) expect(left).toBe(0);
          for (const { newlyGranted: n } of shown) expect(n === 0 || n >= LEAST_PEOPLE).toBe(true);
        }
      }),
    );
  });
});

function costs(before: number | null, after: number | null) {
  const borrower = (lender: number | null) => (lender === null ? null : 3 * lender);
  return {
    costToLenderBefore: before,
    costToLenderAfter: after,
    costToBorrowerBefore: borrower(before),
    costToBorrowerAfter: borrower(after),
  };
}
