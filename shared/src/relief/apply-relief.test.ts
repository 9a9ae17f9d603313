import { describe, expect, test } from "vitest";
import { money } from "../money/money.ts";
import { DEFAULT_ORDER } from "../payment/payment-part.ts";
import { amountDue, amountUnpaid, stillPayable } from "../schedule/amounts.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import { buildSchedule } from "../schedule/build-schedule.ts";
import { aLoan } from "../testing/a-loan.ts";
import { grant, paidUp, type Standing, x0AfterFour } from "../testing/golden-loan.ts";
import type { ReliefMeasure } from "./relief.ts";

const shift = (months: number): ReliefMeasure => ({ type: "SHIFT", months, deferredInterest: "FIRST_RESUMED" });

describe("three interest-free instalments of 1000.00, due on 08-01, 09-01 and 10-01 (Apache Fineract)", () => {
  const terms = aLoan({
    principal: money(300_000, "CNY"),
    annualRate: "0",
    termMonths: 3,
    startedOn: "2024-07-01",
    firstDueOn: "2024-08-01",
  });
  const standing: Standing = {
    terms,
    schedule: paidUp(terms, 1),
    status: "CURRENT",
    order: DEFAULT_ORDER,
    decidedOn: "2024-08-20",
  };
  const rows = (...measures: ReliefMeasure[]) =>
    grant(standing, measures).schedule.instalments.map((row) => [row.dueOn, amountDue(row)]);

  test("R1: moving 09-01 to 09-15 makes the later one 10-15", () => {
    expect(rows({ type: "SHIFT_TO_DATE", toDate: "2024-09-15" })).toEqual([
      ["2024-08-01", 100_000],
      ["2024-09-15", 100_000],
      ["2024-10-15", 100_000],
    ]);
  });

  test("R2: two extra terms from 09-01 leave 1000.00 and four times 500.00", () => {
    expect(rows({ type: "EXTEND", months: 2 }).map(([, amount]) => amount)).toEqual([
      100_000,
      ...Array(4).fill(50_000),
    ]);
  });

  test("R3: principal grace for one period is 1000, 0, 1000, 1000; the zero row stays", () => {
    expect(rows({ type: "INTEREST_ONLY", months: 1 })).toEqual([
      ["2024-08-01", 100_000],
      ["2024-09-01", 0],
      ["2024-10-01", 100_000],
      ["2024-11-01", 100_000],
    ]);
  });
});

describe("interest outside the relief window never changes", () => {
  test("the rows after a shift are the old rows, three months later", () => {
    const after = grant(x0AfterFour, [shift(3)]).schedule.instalments.slice(8);
    const before = x0AfterFour.schedule.instalments.slice(5);
    expect(after.map((row) => [row.principal, row.interest])).toEqual(
      before.map((row) => [row.principal, row.interest]),
    );
    expect(after.at(0)?.dueOn).toBe("2024-10-01");
  });
});

describe("awkward loans", () => {
  test("a late application: the overdue instalment is the first affected one", () => {
    const relief = grant({ ...x0AfterFour, status: "DELINQUENT", decidedOn: "2024-06-12" }, [shift(3)]);
    expect(relief).toMatchObject({ fromInstalment: 5, firstDueOn: "2024-09-01", firstAmount: 131_093 });
  });

  test("a late extension closes the overdue month and spreads its interest over the rest", () => {
    const relief = grant({ ...x0AfterFour, decidedOn: "2024-06-12" }, [{ type: "EXTEND", months: 6 }]);
    const [closed, first] = relief.schedule.instalments.slice(4);
    expect(closed && amountDue(closed)).toBe(0);
    // 8158.09 over 13 months is 672.35; 81.58 / 13 is 6.28.
    expect(first && amountDue(first)).toBe(67_235 + 628);
    expect(relief).toMatchObject({ firstDueOn: "2024-07-01", maturityMovedMonths: 6, deferralInterest: 0 });
  });

  test("a late interest-only month is paid with the next one", () => {
    const relief = grant({ ...x0AfterFour, decidedOn: "2024-06-12" }, [{ type: "INTEREST_ONLY", months: 3 }]);
    expect(relief.schedule.instalments.slice(4, 7).map(amountDue)).toEqual([0, 16_316, 8_158]);
    expect(relief.stillPayable).toBe(877_421);
  });

  test("a part payment stays where it was made; its rest moves, and its interest is not charged twice", () => {
    const { schedule } = applyPayment(x0AfterFour.schedule, 50_000);
    const relief = grant({ ...x0AfterFour, schedule }, [shift(3)]);
    const rows = relief.schedule.instalments;
    // 500.00 met 81.58 of interest and 418.42 of principal; 7739.67 bears 77.40 a month.
    expect(rows[4]).toMatchObject({ principal: 41_842, interest: 8_158, paid: 50_000, balanceAfter: 773_967 });
    expect(rows[7]).toMatchObject({ principal: 56_619, interest: 7_740, deferredInterest: 15_480, paid: 0 });
    expect(relief.deferralInterest).toBe(15_480);
    expect(relief.stillPayable).toBe(stillPayable(schedule) + 3 * 7_740);
  });

  test("a penalty moves with its instalment, joins the principal, or is waived", () => {
    const instalments = x0AfterFour.schedule.instalments.map((row) =>
      row.number === 5 ? { ...row, penalty: 3_000 } : row,
    );
    const late = { ...x0AfterFour, schedule: { ...x0AfterFour.schedule, instalments }, decidedOn: "2024-06-12" };
    expect(grant(late, [shift(3)]).schedule.instalments[7]).toMatchObject({ penalty: 3_000 });
    const waived = grant(late, [shift(3), { type: "WAIVE", share: "0", penaltyShare: "0.5" }]);
    expect(waived).toMatchObject({ waivedPenalty: 1_500, waivedInterest: 0, costToLender: 1_500 });
    const capitalised = grant(late, [{ type: "CAPITALISE", months: 3, maturity: "EXTEND" }]);
    // 8158.09 + 30.00 + 81.58, then two months at 1 %.
    expect(capitalised).toMatchObject({ capitalisedPenalty: 3_000, capitalisedInterest: 24_780 });
    expect(grant(late, [{ type: "WAIVE", share: "0", penaltyShare: "1" }]).costToBorrower).toBe(-3_000);
  });

  test("a second relief goes on from the first: deferred interest moves along and is charged once", () => {
    const first = grant(x0AfterFour, [shift(3)]);
    const second = grant({ ...x0AfterFour, schedule: first.schedule, decidedOn: "2024-08-20" }, [shift(1)]);
    expect(second).toMatchObject({ fromInstalment: 8, firstDueOn: "2024-10-01", maturityMovedMonths: 1 });
    expect(second.stillPayable).toBe(877_421 + 8_158);
    expect(second.firstAmount).toBe(131_093 + 8_158);
  });

  test("a later instalment can be the first affected one; those before stay due", () => {
    const relief = grant({ ...x0AfterFour, fromInstalment: 6 }, [shift(2)]);
    expect(relief.schedule.instalments.slice(0, 5)).toEqual(x0AfterFour.schedule.instalments.slice(0, 5));
    expect(relief.schedule.instalments.slice(5, 7).map(amountUnpaid)).toEqual([0, 0]);
  });

  test("a bullet loan pays its term's interest and that of the months moved, once, at the end", () => {
    const terms = aLoan({ method: "BULLET" });
    const bullet: Standing = {
      terms,
      schedule: buildSchedule(terms),
      status: "CURRENT",
      order: DEFAULT_ORDER,
      decidedOn: "2024-12-20",
    };
    const moved = grant(bullet, [shift(3), { type: "WAIVE", share: "0.5" }]);
    expect(moved).toMatchObject({ deferralInterest: 36_000, waivedInterest: 18_000, firstDueOn: "2025-04-01" });
    expect(moved.firstAmount).toBe(1_200_000 + 144_000 + 18_000);
    expect(grant(bullet, [{ type: "EXTEND", months: 3 }]).firstAmount).toBe(1_200_000 + 144_000 + 36_000);
  });

  test("a flat loan goes on charging the same interest every month", () => {
    const terms = aLoan({ principal: money(300_000, "CNY"), termMonths: 3, flatInterest: true });
    const relief = grant({ ...x0AfterFour, terms, schedule: paidUp(terms, 1), decidedOn: "2024-02-20" }, [shift(2)]);
    expect(relief.schedule.instalments.slice(3).map(amountDue)).toEqual([109_000, 103_000]);
  });

  test("a shift and a longer term: a holiday first, then smaller instalments", () => {
    const relief = grant(x0AfterFour, [{ type: "EXTEND", months: 6 }, shift(3)]);
    expect(relief).toMatchObject({ maturityMovedMonths: 9, firstDueOn: "2024-09-01", deferralInterest: 24_474 });
    expect(relief.schedule.instalments.slice(8, 20).map(amountDue)).toEqual(Array(12).fill(62_737));
  });
});
