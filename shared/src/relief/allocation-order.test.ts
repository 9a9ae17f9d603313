import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate } from "../payment/allocate.ts";
import type { PaymentPart } from "../payment/payment-part.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { anyStanding } from "../testing/any-loan.ts";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import { applyRelief } from "./apply-relief.ts";
import { endHoliday } from "./end-holiday.ts";
import type { ReliefMeasure } from "./relief.ts";

const PRINCIPAL_FIRST = ["PRINCIPAL", "INTEREST", "PENALTY"] as const;
const shift: ReliefMeasure = { type: "SHIFT", months: 1, deferredInterest: "FIRST_RESUMED" };

describe("500.00 paid on the fifth of X0 (81.58 interest, 984.61 principal), which is then deferred", () => {
  const { schedule } = applyPayment(x0AfterFour.schedule, 50_000);
  const deferred = (order: readonly PaymentPart[]) => {
    const rows = grant({ ...x0AfterFour, schedule, order }, [shift]).schedule.instalments;
    return rows.slice(4, 6).map(({ principal, interest, deferredInterest, paid }) => {
      return { principal, interest, deferredInterest, paid };
    });
  };

  test("met the interest and 418.42 of principal; 566.19 moves, and 77.39 is a month's interest on what is left", () => {
    expect(deferred(x0AfterFour.order)).toEqual([
      { principal: 41_842, interest: 8_158, deferredInterest: 0, paid: 50_000 },
      { principal: 56_619, interest: 7_740, deferredInterest: 0, paid: 0 },
    ]);
  });

  test("met principal alone where the policy says so: the interest waits, and 76.58 runs on the 7658.09 that are left", () => {
    expect(deferred(PRINCIPAL_FIRST)).toEqual([
      { principal: 50_000, interest: 0, deferredInterest: 0, paid: 50_000 },
      { principal: 48_461, interest: 7_658, deferredInterest: 8_158, paid: 0 },
    ]);
  });
});

const months = fc.integer({ min: 1, max: 6 });
const anyMeasure: fc.Arbitrary<ReliefMeasure> = fc.oneof(
  months.map((m): ReliefMeasure => ({ type: "SHIFT", months: m, deferredInterest: "LAST" })),
  months.map((m): ReliefMeasure => ({ type: "CAPITALISE", months: m, maturity: "KEEP" })),
  months.map((m): ReliefMeasure => ({ type: "INTEREST_ONLY", months: m })),
  months.map((m): ReliefMeasure => ({ type: "EXTEND", months: m })),
  months.map((m): ReliefMeasure => ({ type: "TAIL", instalments: m })),
  months.map((m): ReliefMeasure => ({ type: "RE_AGE", instalments: m })),
  fc.constant<ReliefMeasure>({ type: "RATE_REDUCTION", rate: "0.01", fromDate: "2019-01-01" }),
  fc.constant<ReliefMeasure>({ type: "WAIVE", share: "0", penaltyShare: "1" }),
);

const paidOn = ({ instalments }: Schedule) => instalments.reduce((sum, row) => sum + row.paid, 0);

/** What everything paid on a schedule has met, as payments are shown to have met it. */
const metOf = (schedule: Schedule, order: readonly PaymentPart[], amounts: readonly number[] = [paidOn(schedule)]) =>
  allocate(schedule, 0, amounts, order).reduce(
    (sum, each) => ({
      penalty: sum.penalty + each.penalty,
      interest: sum.interest + each.interest,
      principal: sum.principal + each.principal,
      unapplied: sum.unapplied + each.unapplied,
    }),
    { penalty: 0, interest: 0, principal: 0, unapplied: 0 },
  );

const runs = { numRuns: 1_000 };

test("whatever is granted, what had been paid has met the same penalty, interest and principal as before, in the policy's order", () => {
  let partly = 0;
  fc.assert(
    fc.property(anyStanding(), anyMeasure, (standing, measure) => {
      const relief = applyRelief({ ...standing, relief: { measures: [measure] } });
      if (!relief.ok) return;
      if (standing.schedule.instalments.some(({ paid, principal }) => paid > 0 && paid < principal)) partly += 1;
      const [before, after] = [standing.schedule, relief.value.schedule];
      expect(paidOn(after)).toBe(paidOn(before));
      expect(metOf(after, standing.order)).toEqual(metOf(before, standing.order));
    }),
    runs,
  );
  expect(partly).toBeGreaterThan(runs.numRuns / 20);
});

test("when months without payment end early, no cent of what came meanwhile is lost, whatever the order", () => {
  let ended = 0;
  fc.assert(
    fc.property(
      anyStanding(),
      fc.integer({ min: 2, max: 6 }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (standing, m, share) => {
        const measures: ReliefMeasure[] = [{ type: "SHIFT", months: m, deferredInterest: "LAST" }];
        const granted = { ...standing, relief: { measures } };
        const full = applyRelief(granted);
        if (!full.ok) return;
        const over = full.value.schedule.instalments.find((row) => row.number === full.value.fromInstalment + 1);
        const meanwhile = Math.floor(full.value.stillPayable * share);
        const early = endHoliday(granted, over?.dueOn ?? standing.decidedOn, meanwhile);
        if (!early.ok) return;
        ended += 1;
        const { schedule } = early.value.result;
        const before = paidOn(standing.schedule);
        const met = metOf(schedule, standing.order, [before, meanwhile]);
        expect(met.penalty + met.interest + met.principal).toBe(paidOn(schedule));
        // Who had paid nearly all may have paid more than the shorter relief asks for: that stays theirs.
        expect(paidOn(schedule) + met.unapplied).toBe(before + meanwhile);
      },
    ),
    runs,
  );
  expect(ended).toBeGreaterThan(runs.numRuns / 10);
});
