import { describe, expect, test } from "vitest";
import { buildSchedule } from "../schedule/build-schedule.ts";
import { aLoan } from "../testing/a-loan.ts";
import { grant, type Standing, x0AfterFour } from "../testing/golden-loan.ts";
import { applyRelief } from "./apply-relief.ts";

/** 12 000.00 at 12 % over a year, in one payment on 2025-01-01: 1 440.00 of interest. */
const bullet = (flatInterest: boolean): Standing => {
  const terms = aLoan({ method: "BULLET", flatInterest });
  return { ...x0AfterFour, terms, schedule: buildSchedule(terms), decidedOn: "2024-12-20" };
};

describe("a loan in one payment", () => {
  test.each([
    ["on the balance: 135.74 on 13 574.40", false, 1_357_440, 13_574],
    ["flat: 135.60 on 13 560.00", true, 1_356_000, 13_560],
  ])("whose interest joins the debt for two months charges for the month after them, %s", (_how, flat, debt, month) => {
    const capitalise = { type: "CAPITALISE", months: 2, maturity: "EXTEND" } as const;
    const last = grant(bullet(flat), [capitalise]).schedule.instalments.at(-1);
    expect(last).toMatchObject({ dueOn: "2025-03-01", principal: debt, interest: month });
  });

  test("that was put off keeps the interest of its term when interest is paused for the month it is put off to", () => {
    const standing = bullet(false);
    const shift = { type: "SHIFT", months: 3, deferredInterest: "LAST" } as const;
    const put = { ...standing, schedule: grant(standing, [shift]).schedule, decidedOn: "2025-02-20" };
    const pause = { type: "INTEREST_PAUSE", fromDate: "2025-03-01", toDate: "2025-04-01" } as const;
    const again = grant(put, [pause, { type: "EXTEND", months: 1 }]).schedule.instalments.at(-1);
    expect(again).toMatchObject({ dueOn: "2025-05-01", interest: 144_000, deferredInterest: 48_000 });
    const alone = applyRelief({ ...put, relief: { measures: [pause] } });
    expect(alone).toMatchObject({ ok: false, error: { code: "NOTHING_REQUESTED" } });
  });
});
