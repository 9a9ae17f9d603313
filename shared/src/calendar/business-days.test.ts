import { describe, expect, test } from "vitest";
import { money } from "../money/money.ts";
import { DEFAULT_ORDER } from "../payment/payment-part.ts";
import { amountDue } from "../schedule/amounts.ts";
import { buildSchedule } from "../schedule/build-schedule.ts";
import { aLoan } from "../testing/a-loan.ts";
import { grant, paidUp, type Standing } from "../testing/golden-loan.ts";
import { type BusinessDayConvention, toBusinessDay } from "./business-days.ts";
import { CALENDARS } from "./calendars.ts";

describe("a due date on a day that is not worked", () => {
  test.each<[string, BusinessDayConvention, string]>([
    ["2025-10-01", "UNADJUSTED", "2025-10-01"],
    ["2025-10-01", "FOLLOWING", "2025-10-09"], // National Day and Mid-Autumn: 1 to 8 October
    ["2025-10-01", "PRECEDING", "2025-09-30"],
    ["2025-08-31", "FOLLOWING", "2025-09-01"], // a Sunday
    ["2025-08-31", "MODIFIED_FOLLOWING", "2025-08-29"], // not into September
    ["2025-10-01", "MODIFIED_FOLLOWING", "2025-10-09"],
    ["2025-10-11", "FOLLOWING", "2025-10-11"], // a Saturday, worked (调休)
  ])("%s, %s: %s", (date, convention, expected) => {
    expect(toBusinessDay(date, convention, CALENDARS.CN)).toBe(expected);
  });
});

describe("a loan due on the last of the month, on business days of China", () => {
  const agreed = aLoan({ startedOn: "2025-07-31", firstDueOn: "2025-08-31", principal: money(1_200_000, "CNY") });
  const terms = aLoan({ ...agreed, businessDays: { convention: "FOLLOWING", calendar: "CN" } });

  test("keeps its anchor: 31 August goes to 1 September, and September is due on the 30th", () => {
    const [first, second] = buildSchedule(terms).instalments;
    expect(first).toMatchObject({ dueOn: "2025-09-01", agreedDueOn: "2025-08-31" });
    expect(second?.dueOn).toBe("2025-09-30");
    expect(second).not.toHaveProperty("agreedDueOn");
  });

  test("owes the same amounts as on agreed days, before and after a relief", () => {
    const amounts = (of: typeof terms) => {
      const standing: Standing = {
        terms: of,
        schedule: paidUp(of, 1),
        status: "CURRENT",
        order: DEFAULT_ORDER,
        decidedOn: "2025-09-10",
      };
      const shifted = grant(standing, [{ type: "SHIFT", months: 2, deferredInterest: "SPREAD" }]);
      const again = grant({ ...standing, schedule: shifted.schedule }, [{ type: "EXTEND", months: 3 }]);
      return [shifted, again].map(({ schedule }) => schedule.instalments.map(amountDue));
    };
    expect(amounts(terms)).toEqual(amounts(agreed));
  });

  test("after a relief no date is a Sunday, none falls back, and none comes before the decision", () => {
    const preceding = aLoan({ ...agreed, businessDays: { convention: "PRECEDING", calendar: "CN" } });
    const standing: Standing = {
      terms: preceding,
      schedule: paidUp(preceding, 1),
      status: "CURRENT",
      decidedOn: "2025-10-31",
      order: DEFAULT_ORDER,
    };
    const { schedule } = grant(standing, [{ type: "SHIFT_TO_DATE", toDate: "2025-11-01" }]);
    const dates = schedule.instalments.map((row) => row.dueOn);
    expect(dates[1]).toBe("2025-10-31"); // 1 November is a Saturday; the day of the decision still serves
    expect(dates).toEqual([...dates].sort());
  });
});
