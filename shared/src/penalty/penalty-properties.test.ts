import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../calendar/calendar-date.ts";
import { PAYMENT_PARTS } from "../payment/payment-part.ts";
import { stillPayable } from "../schedule/amounts.ts";
import { buildSchedule } from "../schedule/build-schedule.ts";
import { splitPaid } from "../schedule/split-paid.ts";
import { anyTerms } from "../testing/any-loan.ts";
import { naivePenalty } from "../testing/naive-penalty.ts";
import type { OverdueLoan, PenaltyNumbers } from "./overdue-loan.ts";
import { penaltyInterest } from "./penalty-interest.ts";

const anyNumbers: fc.Arbitrary<PenaltyNumbers> = fc
  .record({
    share: fc.constantFrom("0", "0.5", "1", "1.3", "1.5", "2"),
    cap: fc.constantFrom("0.24", "0.36", "1"),
    order: fc.shuffledSubarray([...PAYMENT_PARTS], { minLength: PAYMENT_PARTS.length }),
  })
  .map(({ share, cap, order }) => ({
    penalty: { contractRateShare: share },
    rate: { maxAnnual: cap },
    performance: { allocation: order, cureDays: 0, keptInstalments: 1, watchDays: 0, watchInstalments: 0 },
  }));

const span = fc.record({ gap: fc.integer({ min: 1, max: 60 }), days: fc.nat(60) });

/** A loan of up to a year, late from its first due date on, with payments and stretches of protection here and there. */
const anyLate: fc.Arbitrary<Readonly<{ loan: OverdueLoan; on: string }>> = fc
  .record({
    terms: anyTerms.map((terms) => ({ ...terms, termMonths: Math.min(terms.termMonths, 12) })),
    paid: fc.array(fc.record({ day: fc.nat(400), share: fc.constantFrom(0.02, 0.1, 0.3) }), { maxLength: 4 }),
    spans: fc.array(span, { maxLength: 3 }),
    days: fc.integer({ min: 1, max: 400 }),
    since: fc.option(fc.integer({ min: 0, max: 90 })),
  })
  .map(({ terms, paid, spans, days, since }) => {
    const booked = buildSchedule(terms);
    const first = booked.instalments[0]?.dueOn ?? terms.firstDueOn;
    const payments = paid
      .map(({ day, share }) => ({ on: addDays(first, day), minor: Math.floor(stillPayable(booked) * share) }))
      .sort((a, b) => (a.on < b.on ? -1 : 1));
    let end = first;
    const protections = spans.map(({ gap, days: length }) => {
      const from = addDays(end, gap);
      end = addDays(from, length);
      return { from, to: end };
    });
    const loan = { terms, booked, payments, protections, since: since === null ? null : addDays(first, since) };
    return { loan, on: addDays(first, days) };
  });

const total = (loan: OverdueLoan, numbers: PenaltyNumbers, on: string) =>
  penaltyInterest(loan, numbers, on).rows.reduce((sum, row) => sum + row.accrued, 0);
const runs = { numRuns: 300 };

test("counted one evening after the other it comes to the same, row by row and part by part: no cent is lost, and the order is obeyed", () => {
  let afterPayment = 0;
  fc.assert(
    fc.property(anyLate, anyNumbers, ({ loan, on }, numbers) => {
      const found = penaltyInterest(loan, numbers, on);
      const naive = naivePenalty(loan, numbers, on);
      for (const [k, row] of found.schedule.instalments.entries()) {
        const { met, rest } = splitPaid(row, numbers.performance.allocation);
        expect([row.number, met, rest]).toEqual([row.number, naive[k]?.met, naive[k]?.open]);
        const accrued = found.rows.find(({ number }) => number === row.number)?.accrued ?? 0;
        expect(accrued).toBe(naive[k]?.told);
        if (accrued > 0 && row.metBefore) afterPayment += 1;
      }
    }),
    runs,
  );
  expect(afterPayment).toBeGreaterThan(runs.numRuns / 20);
});

test("it never shrinks as days pass, and nothing is added on days that are protected", () => {
  fc.assert(
    fc.property(anyLate, anyNumbers, fc.nat(60), ({ loan, on }, numbers, more) => {
      const until = addDays(on, more);
      expect(total(loan, numbers, until)).toBeGreaterThanOrEqual(total(loan, numbers, on));
      const held = { ...loan, protections: [{ from: addDays(on, 1), to: until }] };
      expect(total(held, numbers, until)).toBe(total(held, numbers, on));
      const always = { ...loan, protections: [{ from: loan.terms.startedOn, to: null }] };
      expect(penaltyInterest(always, numbers, until)).toMatchObject({ rows: [], daysCounted: 0 });
    }),
    runs,
  );
});

test("the days up to any day and the days after it add up to the whole: their number exactly, their interest to the cent a row is rounded by", () => {
  fc.assert(
    fc.property(anyLate, anyNumbers, fc.nat(400), ({ loan, on }, numbers, day) => {
      const unpaid = { ...loan, payments: [], since: null, protections: [] };
      const first = loan.booked.instalments[0]?.dueOn ?? on;
      const cut = addDays(first, day);
      const [whole, early, later] = [
        penaltyInterest(unpaid, numbers, on),
        penaltyInterest({ ...unpaid, protections: [{ from: addDays(cut, 1), to: null }] }, numbers, on),
        penaltyInterest({ ...unpaid, protections: [{ from: loan.terms.startedOn, to: cut }] }, numbers, on),
      ];
      expect(early.daysCounted + later.daysCounted).toBe(whole.daysCounted);
      expect(early.daysStopped).toBe(later.daysCounted);
      const sum = (of: typeof whole) => of.rows.reduce((all, row) => all + row.accrued, 0);
      expect(Math.abs(sum(early) + sum(later) - sum(whole))).toBeLessThanOrEqual(unpaid.booked.instalments.length);
    }),
    runs,
  );
});

test("nothing grows on what has grown: twice as long on one instalment is twice as much", () => {
  fc.assert(
    fc.property(anyTerms, anyNumbers, fc.integer({ min: 1, max: 2_000 }), (terms, numbers, days) => {
      const one = { ...terms, termMonths: 1, dayCount: "ACT_365F" as const };
      const booked = buildSchedule(one);
      const loan: OverdueLoan = { terms: one, booked, since: null, payments: [], protections: [] };
      const due = booked.instalments[0]?.dueOn ?? one.firstDueOn;
      const [once, twice] = [total(loan, numbers, addDays(due, days)), total(loan, numbers, addDays(due, 2 * days))];
      expect(Math.abs(twice - 2 * once)).toBeLessThanOrEqual(1);
    }),
    runs,
  );
});
