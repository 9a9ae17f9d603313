import { describe, expect, test } from "vitest";
import { DEFAULT_ORDER } from "../payment/payment-part.ts";
import { aLoan } from "../testing/a-loan.ts";
import { grant, paidUp, x0AfterFour } from "../testing/golden-loan.ts";
import { amountUnpaid, outstandingPrincipal, stillPayable } from "./amounts.ts";
import { applyPayment } from "./apply-payment.ts";
import { buildSchedule } from "./build-schedule.ts";
import { compareSchedules } from "./compare-schedules.ts";
import { daysPastDue, firstUnpaid, maturity } from "./position.ts";

const x0 = buildSchedule(aLoan());
const afterFour = x0AfterFour.schedule;

describe("where a loan stands", () => {
  test("after four instalments 8158.09 of principal and 8529.47 in all are still to be paid", () => {
    expect(outstandingPrincipal(afterFour, DEFAULT_ORDER)).toBe(815_809);
    expect(stillPayable(afterFour)).toBe(852_947);
    expect(firstUnpaid(afterFour)).toMatchObject({ number: 5, dueOn: "2024-06-01" });
    expect(maturity(afterFour)).toBe("2025-01-01");
  });

  test.each([
    ["2024-05-31", 0],
    ["2024-06-01", 0],
    ["2024-06-02", 1],
    ["2024-07-01", 30],
  ])("on %s it is %i days past due", (on, days) => {
    expect(daysPastDue(afterFour, on)).toBe(days);
  });

  test("a loan paid to the end is never past due", () => {
    const settled = paidUp(aLoan(), 12);
    expect([firstUnpaid(settled), daysPastDue(settled, "2030-01-01"), stillPayable(settled)]).toEqual([null, 0, 0]);
  });
});

describe("payments", () => {
  test("meet the oldest instalment first, then the next", () => {
    const { schedule, unapplied } = applyPayment(x0, 150_000);
    expect(schedule.instalments.slice(0, 3).map((row) => row.paid)).toEqual([106_619, 43_381, 0]);
    expect(unapplied).toBe(0);
  });

  test("beyond everything due come back as unapplied", () => {
    const { schedule, unapplied } = applyPayment(x0, 2_000_000);
    expect(unapplied).toBe(2_000_000 - 1_279_423);
    expect(schedule.instalments.every((row) => amountUnpaid(row) === 0)).toBe(true);
  });

  test("meet penalty, then interest, then principal", () => {
    const instalments = x0.instalments.map((row) => (row.number === 1 ? { ...row, penalty: 1_000 } : row));
    const { schedule } = applyPayment({ ...x0, instalments }, 14_000);
    expect(outstandingPrincipal(schedule, DEFAULT_ORDER)).toBe(1_200_000 - 1_000);
  });

  test.each([-1, 0.5, Number.NaN])("of %s are refused", (minor) => {
    expect(() => applyPayment(x0, minor)).toThrow(RangeError);
  });
});

describe("before and after", () => {
  const relief = grant(x0AfterFour, [{ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }]);
  const lines = compareSchedules(afterFour, relief.schedule);

  test("rows stand side by side under their number, added ones alone", () => {
    expect(lines.map((line) => line.number)).toEqual(Array.from({ length: 15 }, (_, k) => k + 1));
    expect(lines.filter((line) => line.before === null).map((line) => line.number)).toEqual([13, 14, 15]);
    expect(lines[4]).toMatchObject({ before: { principal: 98_461 }, after: { principal: 0 } });
  });

  test("what was met is unchanged, what the relief touched is not", () => {
    expect(lines.map((line) => line.changed)).toEqual([...Array(4).fill(false), ...Array(11).fill(true)]);
    expect(compareSchedules(x0, x0).some((line) => line.changed)).toBe(false);
  });
});
