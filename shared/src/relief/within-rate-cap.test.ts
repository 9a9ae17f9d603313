import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LoanTerms } from "../loan/loan.ts";
import { DEFAULT_ORDER } from "../payment/payment-part.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { aLoan } from "../testing/a-loan.ts";
import { anyStanding, anyTerms } from "../testing/any-loan.ts";
import { paidUp, type Standing } from "../testing/golden-loan.ts";
import { applyRelief } from "./apply-relief.ts";
import { effectiveRate } from "./effective-rate.ts";
import type { DeferredInterestPlace } from "./relief.ts";
import { stillOwed } from "./still-owed.ts";
import { withinRateCap } from "./within-rate-cap.ts";

describe("the cap", () => {
  test.each([
    { rate: "0.2399", owed: 1_000_000, within: true },
    { rate: "0.24", owed: 1_000_000, within: true },
    { rate: "0.240024", owed: 1_000_000, within: true },
    { rate: "0.240025", owed: 1_000_000, within: false },
    { rate: "0.2424", owed: 10_000, within: true },
    { rate: "0.2425", owed: 10_000, within: false },
    { rate: "10", owed: 0, within: true },
  ])("of 24 % on $owed minor units: $rate is within it is $within", ({ rate, owed, within }) => {
    expect(withinRateCap(rate, "0.24", owed)).toBe(within);
  });

  test("is exact: no digit of a policy's number is lost", () => {
    expect(withinRateCap("0.3", "0.299999999999999999", 1)).toBe(true);
    expect(withinRateCap("0.300001", "0.3", 24_000_001)).toBe(false);
    expect(withinRateCap("0.300001", "0.3", 24_000_000)).toBe(true);
  });
});

type Loan = Pick<Standing, "terms" | "order">;

/** Whether what is left to pay by `after` is within a cap that is the loan's own rate. */
function keepsToItsRate({ terms, order }: Loan, before: Schedule, after: Schedule): boolean {
  const owed = stillOwed(terms, before, order);
  return withinRateCap(effectiveRate(terms, after, owed, order), terms.annualRate, owed.amount);
}

const runs = { numRuns: 2_000 };
/** Flat interest on money long repaid, and days over 360, cost more than the rate that is written down. */
const honestTerms = anyTerms.map(
  (terms): LoanTerms => ({
    ...terms,
    flatInterest: false,
    dayCount: terms.dayCount === "ACT_360" ? "ACT_365F" : terms.dayCount,
  }),
);
const shift = fc.record({
  type: fc.constant("SHIFT" as const),
  months: fc.integer({ min: 1, max: 6 }),
  deferredInterest: fc.constantFrom<DeferredInterestPlace>("FIRST_RESUMED", "SPREAD", "LAST"),
});

describe("a loan at exactly the cap, however much is paid and however little is left", () => {
  test("is within it as it stands", () => {
    fc.assert(
      fc.property(anyStanding(honestTerms), (loan) => keepsToItsRate(loan, loan.schedule, loan.schedule)),
      runs,
    );
  });

  test("stays within it when it is shifted, and when it is shifted again", () => {
    let granted = 0;
    fc.assert(
      fc.property(anyStanding(honestTerms), shift, shift, (standing, one, two) => {
        const { schedule } = standing;
        const first = applyRelief({ ...standing, relief: { measures: [one] } });
        if (!first.ok) return;
        granted += 1;
        expect(keepsToItsRate(standing, schedule, first.value.schedule)).toBe(true);
        const again = applyRelief({ ...standing, schedule: first.value.schedule, relief: { measures: [two] } });
        if (again.ok) expect(keepsToItsRate(standing, first.value.schedule, again.value.schedule)).toBe(true);
      }),
      runs,
    );
    expect(granted).toBeGreaterThan(runs.numRuns / 2);
  });
});

describe("over a cap that is its own rate goes", () => {
  const over = (changes: Partial<LoanTerms>) => {
    const terms = aLoan({ annualRate: "0.24", ...changes });
    const schedule = paidUp(terms, 4);
    return !keepsToItsRate({ terms, order: DEFAULT_ORDER }, schedule, schedule);
  };

  test("flat interest, which is paid on money long repaid", () => {
    expect([over({}), over({ flatInterest: true })]).toEqual([false, true]);
  });

  test("interest for actual days over 360, of which a year has 365", () => {
    expect([over({ dayCount: "ACT_365F" }), over({ dayCount: "ACT_360" })]).toEqual([false, true]);
  });
});
