import fc from "fast-check";
import { expect, test } from "vitest";
import { outstandingPrincipal } from "../schedule/amounts.ts";
import { aLoan } from "../testing/a-loan.ts";
import { anyStanding } from "../testing/any-loan.ts";
import { grant, paidUp, x0AfterFour } from "../testing/golden-loan.ts";
import { applyRelief } from "./apply-relief.ts";
import type { ReliefMeasure } from "./relief.ts";

test("one month after the 1st of March that stands for the 31st of February, the maturity is a month later", () => {
  const terms = aLoan({
    startedOn: "2024-12-31",
    firstDueOn: "2025-01-31",
    termMonths: 2,
    shortMonth: "FIRST_DAY_OF_NEXT_MONTH",
  });
  const standing = { ...x0AfterFour, terms, schedule: paidUp(terms, 1), decidedOn: "2025-02-10" };
  const { maturityOn, maturityMovedMonths } = grant(standing, [
    { type: "SHIFT", months: 1, deferredInterest: "FIRST_RESUMED" },
  ]);
  expect([standing.schedule.instalments.at(-1)?.dueOn, maturityOn, maturityMovedMonths]).toEqual([
    "2025-03-01",
    "2025-03-31",
    1,
  ]);
});

test("a relief that puts off or makes longer by so many months moves the maturity by as many, on whatever due days", () => {
  const lengthening = (months: number): ReliefMeasure[] => [
    { type: "SHIFT", months, deferredInterest: "SPREAD" },
    { type: "INTEREST_ONLY", months },
    { type: "EXTEND", months },
  ];
  // Where nothing of the principal is left, nothing is repaid over a longer time.
  const owing = anyStanding().filter(({ schedule, order }) => outstandingPrincipal(schedule, order) > 0);
  let granted = 0;
  fc.assert(
    fc.property(owing, fc.integer({ min: 1, max: 24 }), fc.nat(2), (standing, months, which) => {
      const relief = { measures: lengthening(months).slice(which, which + 1) };
      const result = applyRelief({ ...standing, relief });
      if (!result.ok) return;
      granted += 1;
      expect(result.value.maturityMovedMonths).toBe(months);
    }),
    { numRuns: 600 },
  );
  expect(granted).toBeGreaterThan(300);
});
