import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountUnpaid } from "../schedule/amounts.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { anyStanding } from "../testing/any-loan.ts";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import { paymentDays } from "./payment-days.ts";
import { SHIFT } from "./testing.ts";

const former = x0AfterFour.schedule;
const relieved = grant(x0AfterFour, [SHIFT]).schedule;
const numbers = (days: ReturnType<typeof paymentDays>, holds: boolean) =>
  days.filter(({ due }) => (due !== null) === holds).map(({ number }) => number);

describe("the calendar of a loan", () => {
  test("holds every payment of a relief, and nothing of what was before it", () => {
    const days = paymentDays([relieved], relieved);
    expect(numbers(days, true)).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
    expect(numbers(days, false)).toEqual([]);
    expect(days[0]).toMatchObject({ number: 8, on: "2024-09-01" });
  });

  test("takes out what an undone relief had added, and moves the others back", () => {
    const days = paymentDays([relieved, former], former);
    expect(numbers(days, true)).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
    expect(numbers(days, false)).toEqual([13, 14, 15]);
    expect(days.find(({ number }) => number === 8)).toEqual({ number: 8, on: "2024-09-01", due: 106_619 });
    expect(days.at(-1)).toEqual({ number: 15, on: "2025-04-01", due: null });
  });

  test("takes out what is paid, and lowers what is paid in part", () => {
    const now = applyPayment(relieved, 106_619 + 6_619).schedule;
    const days = paymentDays([relieved], now);
    expect(days.slice(0, 2)).toEqual([
      { number: 8, on: "2024-09-01", due: null },
      { number: 9, on: "2024-10-01", due: 100_000 },
    ]);
  });
});

test("whatever was given out and whatever holds now, nobody is left with a day that does not hold", () => {
  const open = ({ instalments }: Schedule) => instalments.filter((row) => amountUnpaid(row) > 0);
  const schedules = fc.array(
    anyStanding().map(({ schedule }) => schedule),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(schedules, anyStanding(), (told, { schedule: now }) => {
      // Somebody who took every calendar in, one after the other, and this one last.
      const kept = new Map(told.flatMap(open).map(({ number, dueOn }) => [number, dueOn]));
      for (const { number, on, due } of paymentDays(told, now)) {
        if (due === null) kept.delete(number);
        else kept.set(number, on);
      }
      expect([...kept].sort(([a], [b]) => a - b)).toEqual(open(now).map(({ number, dueOn }) => [number, dueOn]));
    }),
  );
});
