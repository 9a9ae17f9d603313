import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/calendar-date.ts";
import { REPAYMENT_METHODS } from "../loan/loan.ts";
import { amountDue } from "../schedule/amounts.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import { aLoan } from "../testing/a-loan.ts";
import { grant, paidUp, type Standing, x0AfterFour } from "../testing/golden-loan.ts";
import { applyRelief } from "./apply-relief.ts";
import type { ReliefMeasure } from "./relief.ts";

const reduce = (rate: string, fromDate: string): ReliefMeasure => ({ type: "RATE_REDUCTION", rate, fromDate });
const pause = (fromDate: string, toDate: string): ReliefMeasure => ({ type: "INTEREST_PAUSE", fromDate, toDate });
const interest = (measures: ReliefMeasure[], standing = x0AfterFour) =>
  grant(standing, measures)
    .schedule.instalments.slice(4)
    .map((row) => row.interest);
const before = x0AfterFour.schedule.instalments.slice(4).map((row) => row.interest);

describe("a lower rate from a date", () => {
  test("from a due date on, every later period is charged at it: 71.73 and half of it, 35.87", () => {
    const after = interest([reduce("0.06", "2024-06-01")]);
    expect(after.slice(0, 2)).toEqual([8_158, 3_587]);
    expect(before[1]).toBe(7_173);
  });

  test("between due dates, the days after it: 15 of June's 30 at half the rate make 53.80 of 71.73", () => {
    expect(interest([reduce("0.06", "2024-06-16")]).slice(0, 2)).toEqual([8_158, 5_380]);
  });

  test("leaves the principal parts, so nobody pays more in any month", () => {
    const after = grant(x0AfterFour, [reduce("0.03", "2024-07-10")]).schedule.instalments;
    after.forEach((row, k) => {
      const was = x0AfterFour.schedule.instalments[k];
      expect(row.principal).toBe(was?.principal);
      expect(amountDue(row)).toBeLessThanOrEqual(was ? amountDue(was) : 0);
    });
  });

  test("goes with a longer term: re-amortised at the lower rate", () => {
    const relief = grant(x0AfterFour, [reduce("0", "2024-05-01"), { type: "EXTEND", months: 8 }]);
    expect(relief.highestInstalment).toBe(50_989); // 8 158.09 over 16 months without interest, the last with a fen more
    expect(relief.costToLender).toBe(71_067); // 8868.76, what the sixteen months come to at 12 %, less 8158.09
    expect(grant(x0AfterFour, [{ type: "EXTEND", months: 8 }]).stillPayable).toBe(886_876);
  });

  test("costs the lender what a waiver of as much does: the schedule is the same, whichever way it came about", () => {
    const shift: ReliefMeasure = { type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" };
    const paused = grant(x0AfterFour, [shift, pause("2024-05-01", "2024-08-01")]);
    const waived = grant(x0AfterFour, [shift, { type: "WAIVE", share: "1" }]);
    const amounts = (relief: typeof paused) => relief.schedule.instalments.map(amountDue);
    expect(amounts(paused)).toEqual(amounts(waived));
    expect([paused.costToLender, waived.costToLender]).toEqual([24_474, 24_474]);
    // Once payment has resumed, on the 1st of August: 81.58, 71.73 and 61.79.
    expect(grant(x0AfterFour, [shift, pause("2024-08-01", "2024-11-01")]).costToLender).toBe(21_510);
    const half = grant(x0AfterFour, [shift, { type: "WAIVE", share: "0.5" }, pause("2024-05-01", "2024-06-01")]);
    expect(half).toMatchObject({ waivedInterest: 8_158, reducedInterest: 8_158, costToLender: 16_316 });
  });

  test("leaves what was paid of a month's interest, which is not the price of the months after it", () => {
    const paid = applyPayment(x0AfterFour.schedule, 6_000).schedule; // of the 81.58 that May cost at 12 %
    const relief = { ...x0AfterFour, schedule: paid };
    const months = interest([reduce("0.06", "2024-05-01"), { type: "INTEREST_ONLY", months: 3 }], relief);
    expect(months.slice(0, 3)).toEqual([6_000, 4_079, 4_079]); // 40.79 is half of 81.58
    const lowered = { ...relief, schedule: grant(relief, [reduce("0.06", "2024-05-01")]).schedule };
    expect(interest([{ type: "INTEREST_ONLY", months: 3 }], lowered).slice(0, 3)).toEqual([6_000, 4_079, 4_079]);
  });

  test("leaves a flat loan's month that was paid, and charges the months put off at the rate they have", () => {
    const terms = aLoan({ flatInterest: true });
    const paid = applyPayment(paidUp(terms, 4), 12_000).schedule;
    const measures: ReliefMeasure[] = [reduce("0.03", "2024-05-01"), { type: "INTEREST_ONLY", months: 3 }];
    expect(interest(measures, { ...x0AfterFour, terms, schedule: paid }).slice(0, 3)).toEqual([12_000, 3_000, 3_000]);
  });

  test("that is no lower changes nothing, and is refused", () => {
    const result = applyRelief({ ...x0AfterFour, relief: { measures: [reduce("0.12", "2024-06-01")] } });
    expect(result).toMatchObject({ ok: false, error: { code: "NOTHING_REQUESTED" } });
  });
});

describe("a pause of interest", () => {
  test("of ten of May's 31 days leaves 55.26 of 81.58, and no other row changes", () => {
    expect(interest([pause("2024-05-11", "2024-05-21")])).toEqual([5_526, ...before.slice(1)]);
  });

  test("over a whole period leaves nothing of it", () => {
    expect(interest([pause("2024-06-01", "2024-07-01")])).toEqual([8_158, 0, ...before.slice(2)]);
  });

  test("is remembered: a later extension charges nothing for those days either", () => {
    const paused = grant(x0AfterFour, [pause("2024-06-01", "2024-07-01")]).schedule;
    const again = grant({ ...x0AfterFour, schedule: paused }, [{ type: "EXTEND", months: 6 }]);
    expect(again.schedule.instalments[5]?.interest).toBe(0);
    expect(again.schedule.rates).toEqual(paused.rates);
  });

  test("without days is refused", () => {
    const result = applyRelief({ ...x0AfterFour, relief: { measures: [pause("2024-06-01", "2024-06-01")] } });
    expect(result).toMatchObject({ ok: false, error: { code: "WINDOW_EMPTY" } });
  });

  test("never takes back interest already paid", () => {
    const schedule = x0AfterFour.schedule.instalments.map((row) => (row.number === 5 ? { ...row, paid: 8_000 } : row));
    const standing: Standing = { ...x0AfterFour, schedule: { currency: "CNY", instalments: schedule } };
    expect(interest([pause("2024-05-01", "2024-06-01")], standing)[0]).toBe(8_000);
  });
});

test("on every method, a pause in two parts saves what it saves in one, to the rounding of a row", () => {
  fc.assert(
    fc.property(fc.constantFrom(...REPAYMENT_METHODS), fc.nat(200), fc.nat(60), fc.nat(60), (method, at, a, b) => {
      const terms = aLoan({ method, dayCount: "ACT_365F" });
      const standing: Standing = { ...x0AfterFour, terms, schedule: paidUp(terms, method === "BULLET" ? 0 : 4) };
      const from = addDays("2024-05-01", at);
      const middle = addDays(from, a + 1);
      const to = addDays(middle, b + 1);
      const saved = (...measures: ReliefMeasure[]) => {
        const result = applyRelief({ ...standing, relief: { measures } });
        return result.ok ? result.value.reducedInterest : 0;
      };
      const whole = saved(pause(from, to));
      const parts = saved(pause(from, middle)) + saved(pause(middle, to));
      expect(Math.abs(whole - parts)).toBeLessThanOrEqual(1);
    }),
  );
});
