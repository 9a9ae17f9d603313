import { describe, expect, test } from "vitest";
import { applyPayment } from "../schedule/apply-payment.ts";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import type { ReliefInput } from "./apply-relief.ts";
import { endHoliday } from "./end-holiday.ts";
import type { ReliefMeasure } from "./relief.ts";

const shift = (months: number): ReliefMeasure => ({ type: "SHIFT", months, deferredInterest: "FIRST_RESUMED" });
const granted = (...measures: ReliefMeasure[]): ReliefInput => ({ ...x0AfterFour, relief: { measures } });

describe("a holiday that ends before its time", () => {
  test.each<[string, (months: number) => ReliefMeasure]>([
    ["SHIFT", shift],
    ["CAPITALISE", (months) => ({ type: "CAPITALISE", months, maturity: "EXTEND" })],
    ["INTEREST_ONLY", (months) => ({ type: "INTEREST_ONLY", months })],
  ])("%s: ended after one of three months, the loan goes on as if one had been granted", (_type, measure) => {
    const ended = endHoliday(granted(measure(3)), "2024-06-20", 0);
    expect(ended.ok && ended.value.result.schedule).toEqual(grant(x0AfterFour, [measure(1)]).schedule);
  });

  test("what was promised for the relief is promised for the shorter one", () => {
    const conditions = { documents: [], undertakings: ["TELL_WHEN_BETTER"] } as const;
    const ended = endHoliday({ ...x0AfterFour, relief: { measures: [shift(3)], conditions } }, "2024-06-20", 0);
    expect(ended.ok && ended.value.relief).toEqual({ measures: [shift(1)], conditions });
  });

  test("what was paid meanwhile is allocated to the shorter schedule", () => {
    const ended = endHoliday(granted(shift(3)), "2024-07-20", 50_000);
    const two = grant(x0AfterFour, [shift(2)]).schedule;
    expect(ended.ok && ended.value.result.schedule).toEqual(applyPayment(two, 50_000).schedule);
  });

  test.each([
    ["before its first month is over", "2024-06-01", granted(shift(3))],
    ["when it is over", "2024-08-02", granted(shift(3))],
    ["when there is none", "2024-08-02", granted({ type: "EXTEND", months: 6 })],
  ])("is refused %s", (_when, on, input) => {
    expect(endHoliday(input, on, 0)).toMatchObject({ ok: false, error: { code: "NO_HOLIDAY_TO_END" } });
  });
});
