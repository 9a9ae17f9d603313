import { describe, expect, test } from "vitest";
import { grant, type Standing, x0AfterFour } from "../testing/golden-loan.ts";
import { applyRelief } from "./apply-relief.ts";
import type { ReliefMeasure } from "./relief.ts";

const reAge = (instalments: number): ReliefMeasure => ({ type: "RE_AGE", instalments });
/** Instalments 5 and 6 are overdue, each with a penalty of 12.34. */
const late: Standing = {
  ...x0AfterFour,
  decidedOn: "2024-07-10",
  schedule: {
    ...x0AfterFour.schedule,
    instalments: x0AfterFour.schedule.instalments.map((row) =>
      row.number === 5 || row.number === 6 ? { ...row, penalty: 1_234 } : row,
    ),
  },
};

describe("re-age: what is overdue falls due in even parts with the next instalments", () => {
  test("two overdue instalments over three: principal 1979.07, interest 163.16 with that on the arrears, penalties 24.68", () => {
    const rows = grant(late, [reAge(3)]).schedule.instalments.slice(4);
    expect(rows.slice(0, 2).map((row) => row.principal + row.interest + row.penalty)).toEqual([0, 0]);
    expect(rows.slice(2, 6).map((row) => [row.principal, row.interest, row.deferredInterest, row.penalty])).toEqual([
      [166_409, 8_158, 5_439, 823],
      [167_413, 6_494, 5_439, 823],
      [168_428, 4_820, 5_438, 822],
      [103_483, 3_136, 0, 0],
    ]);
  });

  test("nothing is overdue afterwards, and the maturity stays", () => {
    const relief = grant(late, [reAge(3)]);
    expect(relief).toMatchObject({ firstDueOn: "2024-08-01", maturityMovedMonths: 0 });
  });

  test("over more instalments than are left, new ones are added, monthly", () => {
    const relief = grant(late, [reAge(8)]);
    expect(relief.maturityMovedMonths).toBe(2);
    expect(relief.schedule.instalments).toHaveLength(14);
    expect(relief.schedule.instalments.at(-1)).toMatchObject({ number: 14, dueOn: "2025-03-01", balanceAfter: 0 });
  });

  test("with the penalties waived, none is carried", () => {
    const relief = grant(late, [reAge(3), { type: "WAIVE", share: "0", penaltyShare: "1" }]);
    expect(relief.waivedPenalty).toBe(2_468);
    expect(relief.schedule.instalments.every((row) => row.penalty === 0)).toBe(true);
  });

  test("a loan that is not late has nothing to spread", () => {
    const result = applyRelief({ ...x0AfterFour, relief: { measures: [reAge(3)] } });
    expect(result).toMatchObject({ ok: false, error: { code: "NOTHING_REQUESTED" } });
  });
});
