import { describe, expect, test } from "vitest";
import { applyPayment } from "../schedule/apply-payment.ts";
import { buildSchedule } from "../schedule/build-schedule.ts";
import { aLoan } from "../testing/a-loan.ts";
import { grant, type Standing, x0AfterFour } from "../testing/golden-loan.ts";
import { applyRelief } from "./apply-relief.ts";
import type { ReliefMeasure } from "./relief.ts";

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

describe("a loan in one payment that is paid in part, whose interest is paused, and half of that of the months put off waived", () => {
  const pause = (fromDate: string, toDate: string): ReliefMeasure => ({ type: "INTEREST_PAUSE", fromDate, toDate });
  const measures = (paused: ReliefMeasure): ReliefMeasure[] => [
    paused,
    { type: "SHIFT", months: 2, deferredInterest: "LAST" },
    { type: "WAIVE", share: "0.5" },
  ];
  const paid = (minor: number, standing = bullet(false)): Standing => ({
    ...standing,
    schedule: applyPayment(standing.schedule, minor).schedule,
  });
  const IN_TERM = pause("2024-10-01", "2024-12-01");

  test.each([false, true])(
    "two paused months of the term: 1200.00 of it, 500.00 paid, and half of 120.00 twice (flat: %s)",
    (flat) => {
      const relief = grant(paid(50_000, bullet(flat)), measures(IN_TERM));
      expect(relief).toMatchObject({ reducedInterest: 24_000, deferralInterest: 24_000, waivedInterest: 12_000 });
      const [first, between, last] = relief.schedule.instalments;
      expect(first).toMatchObject({ dueOn: "2025-01-01", principal: 0, interest: 50_000, paid: 50_000 });
      expect(between).toMatchObject({ dueOn: "2025-02-01", principal: 0, interest: 0 });
      expect(last).toMatchObject({
        dueOn: "2025-03-01",
        principal: 1_200_000,
        interest: 70_000,
        deferredInterest: 12_000,
      });
      expect(relief).toMatchObject({ stillPayable: 1_282_000, costToLender: 36_000, costToBorrower: -12_000 });
    },
  );

  test("the first of the months put off: it costs nothing, so that half of 120.00 is waived once", () => {
    const relief = grant(paid(50_000), measures(pause("2025-01-01", "2025-02-01")));
    expect(relief).toMatchObject({ reducedInterest: 12_000, deferralInterest: 12_000, waivedInterest: 6_000 });
    expect(relief.stillPayable).toBe(1_200_000 + 94_000 + 6_000); // 940.00 is open of the term's 1440.00
  });

  test("the last of the term and the first put off: 31 of the year's 366 days off 1440.00 make 1318.03, and half of 120.00", () => {
    const relief = grant(paid(50_000), measures(pause("2024-12-01", "2025-02-01")));
    expect(relief).toMatchObject({ reducedInterest: 12_197 + 12_000, waivedInterest: 6_000 });
    expect(relief.stillPayable).toBe(1_200_000 + 81_803 + 6_000);
  });

  test("where money meets principal first: 2000.00 of it, so that a month put off costs 100.00, and the term still 1200.00", () => {
    const standing: Standing = { ...paid(200_000), order: ["PRINCIPAL", "INTEREST", "PENALTY"] };
    const relief = grant(standing, measures(IN_TERM));
    expect(relief).toMatchObject({ deferralInterest: 20_000, waivedInterest: 10_000 });
    expect(relief.stillPayable).toBe(1_000_000 + 120_000 + 10_000);
  });

  test("whose interest joins the debt: the 700.00 open of the term, half of January's 127.00, and February on 12 763.50", () => {
    const relief = grant(paid(50_000), [
      IN_TERM,
      { type: "CAPITALISE", months: 2, maturity: "EXTEND" },
      { type: "WAIVE", share: "0.5" },
    ]);
    expect(relief).toMatchObject({ capitalisedInterest: 76_350, deferralInterest: 12_700, waivedInterest: 6_350 });
    expect(relief.schedule.instalments.at(-1)).toMatchObject({ principal: 1_276_350, interest: 12_764 });
  });
});
