import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HARDSHIP_REASONS } from "../case/case-words.ts";
import { evaluate } from "../evaluation/evaluate.ts";
import type { Facts } from "../evaluation/facts.ts";
import { facts } from "../evaluation/testing.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { editPolicy } from "../policy/edit-policy.ts";
import { aLoan } from "../testing/a-loan.ts";
import { estimateCost } from "./estimate-cost.ts";
import { judge } from "./judge.ts";
import { type PastCase, replay } from "./replay.ts";
import { NOTHING_REPLAYED } from "./replay-summary.ts";

const changed = (...numbers: (readonly [string, string])[]) => {
  const edited = editPolicy(CN_DEFAULT, { numbers: numbers.map(([name, value]) => ({ name, value })) });
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  return edited.value;
};
const agreed = { ...aLoan(), firstDueOn: "2026-02-01" };
const months = (count: number): Partial<Facts> => ({
  requested: { measures: [{ type: "SHIFT", months: count, deferredInterest: "FIRST_RESUMED" }] },
});
const pastCase = (id: string, change: Partial<Facts> = {}, more: Partial<PastCase> = {}): PastCase => {
  const known = facts(change);
  return { id, ground: known.ground, outcome: "COMPLETED", facts: known, agreed, ...more };
};
const run = (cases: readonly PastCase[], to = changed(["deferral.maxMonths", "4"])) =>
  replay(cases, CN_DEFAULT, to, NOTHING_REPLAYED);
const fourWithoutProof = { ...months(4), hardshipReason: "JOB_LOSS", evidence: ["UNEMPLOYMENT_PROOF"] } as const;

describe("a replay", () => {
  test("tells who flips, which rule makes the difference, and how the case ended", () => {
    const { flips, summary } = run([pastCase("wang"), pastCase("zhang", fourWithoutProof, { outcome: "DECLINED" })]);
    expect(flips).toMatchObject([
      { caseId: "zhang", granted: true, rules: ["R4_DEFERRAL_MONTHS"], outcome: "DECLINED", cost: { toLender: 0 } },
    ]);
    expect(summary.all).toMatchObject({
      cases: 2,
      grantedBefore: 1,
      grantedAfter: 2,
      newlyGranted: 1,
      newlyRefused: 0,
    });
    expect(summary.byOutcome.DECLINED).toMatchObject({ cases: 1, newlyGranted: 1 });
    expect(summary.byRule).toEqual({ R4_DEFERRAL_MONTHS: { granted: 1, refused: 0 } });
  });

  test("names the rules of the ground that is lost when a policy takes it away, and of no other", () => {
    const { flips } = run([pastCase("wang")], changed(["hardship.reasons", "JOB_LOSS"], ["window.daysAfterDue", "3"]));
    expect(flips).toMatchObject([{ granted: false, rules: ["G1_HARDSHIP_REASON"] }]);
  });

  test("costs three months of M1 what M1 costs: 244.74 to the borrower, nothing to the lender", () => {
    expect(estimateCost(facts(), agreed)).toEqual({ toBorrower: 24_474, toLender: 0 });
    const half = { requested: { measures: [...facts().requested.measures, { type: "WAIVE", share: "0.5" }] } } as const;
    expect(estimateCost(facts(half), agreed)).toEqual({ toBorrower: 12_237, toLender: 12_237 });
  });

  test("names the general rule alone where another ground still passes", () => {
    const both = { ...months(1), startedOn: "2025-06-01" } as const;
    const { flips } = run(
      [pastCase("both", both)],
      changed(["window.daysBeforeDue", "3"], ["hardship.reasons", "JOB_LOSS"]),
    );
    expect(flips).toMatchObject([{ granted: false, rules: ["R1_APPLICATION_WINDOW"] }]);
  });

  test("prices nothing that neither policy grants, and does not count it as unpriced", () => {
    const late = pastCase("late", { submittedOn: "2026-12-31" });
    expect(run([late]).summary.all).toMatchObject({ cases: 1, grantedBefore: 0, grantedAfter: 0, unpriced: 0 });
  });

  test("prices one instalment at least, on a loan relieved beyond its last month", () => {
    expect(estimateCost(facts(), { ...agreed, termMonths: 1, firstDueOn: "2025-01-01" })).not.toBeNull();
  });

  test("prices nothing on a loan that is paid off, and counts it", () => {
    const paid = pastCase("paid", { outstanding: { minor: 0, currency: "CNY" } });
    expect(run([paid]).summary.all).toMatchObject({ grantedAfter: 1, unpriced: 1, costToBorrowerAfter: 0 });
  });

  test("of a policy against itself flips nobody", () => {
    expect(run([pastCase("a"), pastCase("b", fourWithoutProof)], CN_DEFAULT).flips).toEqual([]);
  });

  const anyFacts = fc
    .record({
      hardshipReason: fc.constantFrom(...HARDSHIP_REASONS),
      daysPastDue: fc.nat(60),
      months: fc.integer({ min: 1, max: 8 }),
      proven: fc.boolean(),
      minor: fc.constantFrom(10_000, 815_809, 9_000_000),
    })
    .map(({ hardshipReason, daysPastDue, months: count, proven, minor }) =>
      facts({
        ...months(count),
        hardshipReason,
        daysPastDue,
        outstanding: { minor, currency: "CNY" },
        evidence: proven ? CN_DEFAULT.numbers.acceptedEvidence[hardshipReason] : [],
      }),
    );

  test("judges exactly as an evaluation does", () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { granted, groundsPassed, failed } = judge(given, CN_DEFAULT.numbers);
        const { passed, findings, groundsPassed: said } = evaluate(given, CN_DEFAULT);
        const notMet = findings.filter((found) => !found.passed).map(({ rule }) => rule);
        expect({ granted, groundsPassed, failed: [...failed].sort() }).toEqual({
          granted: passed,
          groundsPassed: said,
          failed: notMet.sort(),
        });
      }),
    );
  });

  test("every flip has a rule, the sums agree, and in parts it is the same as in one go", () => {
    const to = changed(
      ["deferral.maxMonths", "2"],
      ["hardship.maxDaysPastDue", "45"],
      ["forceMajeure.reasons", "DISASTER"],
    );
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 8 }), fc.nat(8), (all, cut) => {
        const cases = all.map((given, index) => pastCase(String(index), given));
        const whole = run(cases, to);
        for (const { rules } of whole.flips) expect(rules.length).toBeGreaterThan(0);
        const { all: sum, byGround } = whole.summary;
        expect(sum.grantedAfter - sum.grantedBefore).toBe(sum.newlyGranted - sum.newlyRefused);
        expect(sum.newlyGranted + sum.newlyRefused).toBe(whole.flips.length);
        expect(Object.values(byGround).reduce((total, { cases: n }) => total + n, 0)).toBe(cases.length);
        const first = run(cases.slice(0, cut), to);
        const second = replay(cases.slice(cut), CN_DEFAULT, to, first.summary);
        expect(second.summary).toEqual(whole.summary);
        expect([...first.flips, ...second.flips]).toEqual(whole.flips);
      }),
    );
  });
});
