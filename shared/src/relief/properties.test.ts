import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../calendar/calendar-date.ts";
import { amountDue, amountUnpaid, outstandingPrincipal, stillPayable } from "../schedule/amounts.ts";
import { agreedDates } from "../schedule/payable-dates.ts";
import { firstUnpaid } from "../schedule/position.ts";
import { anyStanding } from "../testing/any-loan.ts";
import { anyMeasures, capitalise, interestOnly, months, share, shift, waive } from "../testing/any-measures.ts";
import type { Standing } from "../testing/golden-loan.ts";
import { applyRelief } from "./apply-relief.ts";
import type { ReliefMeasure, ReliefResult } from "./relief.ts";

const toDate = fc.integer({ min: 1, max: 200 });

const relieve = (standing: Standing, ...measures: ReliefMeasure[]): ReliefResult | null => {
  const result = applyRelief({ ...standing, relief: { measures } });
  return result.ok ? result.value : null;
};
const sumOf = (relief: ReliefResult, key: "principal" | "interest" | "deferredInterest" | "paid") =>
  relief.schedule.instalments.reduce((sum, row) => sum + row[key], 0);
const allInterest = (relief: ReliefResult) => sumOf(relief, "interest") + sumOf(relief, "deferredInterest");

/** What must hold of every granted relief, whatever was asked. */
function holds(standing: Standing, relief: ReliefResult) {
  const rows = relief.schedule.instalments;
  const before = standing.schedule.instalments;
  const from = before.findIndex((row) => row.number === relief.fromInstalment);
  const principalBefore = before.reduce((sum, row) => sum + row.principal, 0);
  const capitalised = relief.capitalisedInterest + relief.capitalisedPenalty;
  expect(sumOf(relief, "principal"), "principal sums exactly").toBe(principalBefore + capitalised);
  expect(sumOf(relief, "paid"), "no payment is lost").toBe(before.reduce((sum, row) => sum + row.paid, 0));
  expect(rows.slice(0, from), "met instalments stay").toEqual(before.slice(0, from));
  expect(relief.stillPayable, "the total is the sum of the rows").toBe(stillPayable(relief.schedule));
  expect(relief.costToBorrower).toBe(relief.stillPayable - stillPayable(standing.schedule));
  expect(outstandingPrincipal(relief.schedule, standing.order)).toBe(
    outstandingPrincipal(standing.schedule, standing.order) + capitalised,
  );
  expect(relief.waivedInterest, "waived at most what is waivable").toBeLessThanOrEqual(relief.deferralInterest);
  let previous = standing.terms.startedOn;
  rows.forEach((row, k) => {
    const parts = [row.principal, row.interest, row.deferredInterest, row.penalty, row.paid, row.balanceAfter];
    expect(Math.min(...parts, amountUnpaid(row)), "nothing is negative").toBeGreaterThanOrEqual(0);
    expect(parts.every(Number.isSafeInteger)).toBe(true);
    expect(row.number, "numbers go on").toBe(k + 1);
    expect(row.dueOn > previous, "due dates strictly increase").toBe(true);
    previous = row.dueOn;
    const asBefore = before[k];
    const isNew = !asBefore || asBefore.dueOn !== row.dueOn || amountUnpaid(row) > amountUnpaid(asBefore);
    if (isNew && amountUnpaid(row) > 0) expect(row.dueOn >= standing.decidedOn, "nothing new is past due").toBe(true);
  });
  expect(rows.at(-1)?.balanceAfter, "the last instalment repays all").toBe(0);
}

const runs = { numRuns: 1_500 };

describe("every relief on every loan", () => {
  test("keeps the books exact: principal, payments, dates, totals", () => {
    let granted = 0;
    fc.assert(
      fc.property(anyStanding(), anyMeasures, (standing, measures) => {
        const relief = relieve(standing, ...measures);
        if (!relief) return;
        granted += 1;
        holds(standing, relief);
      }),
      runs,
    );
    expect(granted).toBeGreaterThan(runs.numRuns / 2);
  });

  test("moving to a date keeps them too, and the later ones follow month by month", () => {
    let granted = 0;
    fc.assert(
      fc.property(anyStanding(), toDate, waive, (standing, days, waiver) => {
        const first = firstUnpaid(standing.schedule);
        const to = addDays(first?.dueOn ?? standing.decidedOn, days);
        const relief = relieve(standing, { type: "SHIFT_TO_DATE", toDate: to }, waiver);
        if (!relief) return;
        granted += 1;
        holds(standing, relief);
        const due = agreedDates(relief.schedule.instalments)
          .map((row) => row.dueOn)
          .filter((date) => date >= to);
        expect(due[0]).toBe(to);
        due.slice(1).forEach((date, k) => {
          expect(daysBetween(due[k] ?? to, date)).toBeGreaterThanOrEqual(27);
          expect(daysBetween(due[k] ?? to, date)).toBeLessThanOrEqual(32);
        });
      }),
      runs,
    );
    expect(granted).toBeGreaterThan(runs.numRuns / 2);
  });

  test("a second relief on the relieved loan keeps them too", () => {
    let granted = 0;
    fc.assert(
      fc.property(anyStanding(), anyMeasures, anyMeasures, fc.nat(3), (standing, one, two, paidRows) => {
        const first = relieve(standing, ...one);
        if (!first) return;
        const open = first.schedule.instalments.filter((row) => amountUnpaid(row) > 0);
        const paying = new Set(open.slice(0, Math.min(paidRows, open.length - 1)).map((row) => row.number));
        const instalments = first.schedule.instalments.map((row) =>
          paying.has(row.number) ? { ...row, paid: amountDue(row) } : row,
        );
        const schedule = { ...first.schedule, instalments };
        const again = { ...standing, schedule, decidedOn: firstUnpaid(schedule)?.dueOn ?? standing.decidedOn };
        const second = relieve(again, ...two);
        if (!second) return;
        granted += 1;
        holds(again, second);
      }),
      runs,
    );
    expect(granted).toBeGreaterThan(runs.numRuns / 3);
  });

  test("M1, M1b, M1c and M4 pay the same interest", () => {
    fc.assert(
      fc.property(anyStanding(), months, (standing, m) => {
        const places = (["FIRST_RESUMED", "SPREAD", "LAST"] as const).map((deferredInterest) =>
          relieve(standing, { type: "SHIFT", months: m, deferredInterest }),
        );
        const reliefs = [...places, relieve(standing, { type: "INTEREST_ONLY", months: m })];
        if (reliefs.includes(null)) {
          expect(reliefs).toEqual([null, null, null, null]);
          return;
        }
        expect(new Set(reliefs.map((relief) => relief && allInterest(relief))).size).toBe(1);
      }),
      runs,
    );
  });

  test("M5 and what it waived make M1, whatever the share", () => {
    fc.assert(
      fc.property(anyStanding(), shift, share, (standing, measure, part) => {
        const full = relieve(standing, measure);
        const waived = relieve(standing, measure, { type: "WAIVE", share: part });
        if (!full || !waived) {
          expect(waived).toBe(full);
          return;
        }
        expect(waived.stillPayable + waived.waivedInterest).toBe(full.stillPayable);
        expect(waived.deferralInterest).toBe(full.deferralInterest);
      }),
      runs,
    );
  });

  test("waiving everything waives all the deferral interest, and every measure can", () => {
    fc.assert(
      fc.property(anyStanding(), fc.oneof(shift, interestOnly, capitalise), (standing, measure) => {
        const relief = relieve(standing, measure, { type: "WAIVE", share: "1" });
        if (relief) expect(relief.waivedInterest).toBe(relief.deferralInterest);
      }),
      runs,
    );
  });

  test("capitalising costs at least as much as shifting", () => {
    fc.assert(
      fc.property(anyStanding(), months, (standing, m) => {
        const shifted = relieve(standing, { type: "SHIFT", months: m, deferredInterest: "FIRST_RESUMED" });
        const added = relieve(standing, { type: "CAPITALISE", months: m, maturity: "EXTEND" });
        if (!shifted || !added) return;
        expect(added.stillPayable).toBeGreaterThanOrEqual(shifted.stillPayable);
      }),
      runs,
    );
  });
});
