import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/calendar-date.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { amountUnpaid, stillPayable } from "../schedule/amounts.ts";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import { agreementState } from "./agreement-state.ts";
import { completingInstalment } from "./completing-instalment.ts";
import { watchUntil } from "./watch-until.ts";

// M1 on X0: nothing until instalment 8 on 2024-09-01 (1310.93), then 1066.19 a month, fifteen in all.
const booked = grant(x0AfterFour, [{ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }]).schedule;
const AGREED = "2024-05-20";
const judge = (paid: readonly number[], today: string) => agreementState(booked, paid, today, CN_DEFAULT, AGREED);

describe("an agreement, judged by the new schedule", () => {
  test.each([
    { today: "2024-06-20", paid: [], performance: "ON_TRACK", missedOn: null, daysLate: 0, cureBy: null },
    { today: "2024-06-20", paid: [-131_093], performance: "ON_TRACK", missedOn: null, daysLate: 0, cureBy: null },
    { today: "2024-09-01", paid: [], performance: "ON_TRACK", missedOn: null, daysLate: 0, cureBy: null },
    {
      today: "2024-09-02",
      paid: [],
      performance: "AT_RISK",
      missedOn: "2024-09-01",
      daysLate: 1,
      cureBy: "2024-09-16",
    },
    {
      today: "2024-09-16",
      paid: [],
      performance: "AT_RISK",
      missedOn: "2024-09-01",
      daysLate: 15,
      cureBy: "2024-09-16",
    },
    {
      today: "2024-09-17",
      paid: [],
      performance: "BROKEN",
      missedOn: "2024-09-01",
      daysLate: 16,
      cureBy: "2024-09-16",
    },
    { today: "2024-09-17", paid: [131_093], performance: "ON_TRACK", missedOn: null, daysLate: 0, cureBy: null },
    {
      today: "2024-09-05",
      paid: [131_092],
      performance: "AT_RISK",
      missedOn: "2024-09-01",
      daysLate: 4,
      cureBy: "2024-09-16",
    },
    {
      today: "2024-09-05",
      paid: [131_093, -131_093],
      performance: "AT_RISK",
      missedOn: "2024-09-01",
      daysLate: 4,
      cureBy: "2024-09-16",
    },
    {
      today: "2024-11-01",
      paid: [131_093, 106_619],
      performance: "ON_TRACK",
      missedOn: null,
      daysLate: 0,
      cureBy: null,
    },
    {
      today: "2024-11-01",
      paid: [131_093, 106_619, 106_619],
      performance: "COMPLETED",
      missedOn: null,
      daysLate: 0,
      cureBy: null,
    },
    { today: "2024-06-01", paid: [877_421], performance: "COMPLETED", missedOn: null, daysLate: 0, cureBy: null },
  ])("on $today after $paid: $performance", ({ today, paid, ...expected }) => {
    expect(judge(paid, today)).toEqual(expected);
  });

  test("is kept with the third instalment that repays principal: the three of interest alone do not count", () => {
    const interestOnly = grant(x0AfterFour, [{ type: "INTEREST_ONLY", months: 3 }]).schedule;
    expect(completingInstalment(interestOnly, 3)?.number).toBe(10);
    expect(completingInstalment(booked, 3)?.number).toBe(10);
  });

  test("with fewer instalments left is kept with the last of them", () => {
    expect(completingInstalment(booked, 100)?.number).toBe(15);
  });

  test("is watched for a year from the first repayment, and for two instalments at least", () => {
    expect(watchUntil(booked, "2024-05-20", CN_DEFAULT)).toBe("2025-09-01");
    const numbers = { ...CN_DEFAULT.numbers, performance: { ...CN_DEFAULT.numbers.performance, watchDays: 0 } };
    expect(watchUntil(booked, "2024-05-20", { ...CN_DEFAULT, numbers })).toBe("2024-10-01");
  });
});

describe("for any payments on any day", () => {
  const anyPaid = fc.integer({ min: 0, max: stillPayable(booked) });
  const anyDay = fc.integer({ min: 0, max: 500 }).map((days) => addDays("2024-05-20", days));

  test("a state by hand agrees: the oldest instalment not covered by the sum says how late it is", () => {
    fc.assert(
      fc.property(anyPaid, anyDay, (paid, today) => {
        let left = paid;
        const oldest = booked.instalments.find((row) => {
          left -= amountUnpaid(row);
          return left < 0;
        });
        const needed = booked.instalments
          .filter(({ number }) => number <= 10)
          .reduce((sum, row) => sum + amountUnpaid(row), 0);
        const kept = oldest === undefined || paid >= needed;
        const cured = oldest ? addDays(oldest.dueOn, 15) : today;
        const late = oldest !== undefined && oldest.dueOn < today;
        const expected = kept ? "COMPLETED" : late ? (today > cured ? "BROKEN" : "AT_RISK") : "ON_TRACK";
        expect(judge([paid], today).performance).toBe(expected);
      }),
    );
  });

  test("paying more never makes it worse", () => {
    const rank = { BROKEN: 0, AT_RISK: 1, ON_TRACK: 2, COMPLETED: 3 };
    fc.assert(
      fc.property(anyPaid, anyPaid, anyDay, (a, b, today) => {
        const [less, more] = [judge([Math.min(a, b)], today), judge([Math.max(a, b)], today)];
        expect(rank[more.performance]).toBeGreaterThanOrEqual(rank[less.performance]);
      }),
    );
  });
});

test("what the relief left overdue has its fifteen days from the agreement on, and what falls due later from its own day", () => {
  const late = { ...x0AfterFour, decidedOn: "2024-06-25" };
  const lower = grant(late, [{ type: "RATE_REDUCTION", rate: "0.06", fromDate: "2024-06-25" }]).schedule;
  const on = (today: string) => agreementState(lower, [], today, CN_DEFAULT, "2024-06-25");
  expect(on("2024-06-26")).toMatchObject({ performance: "AT_RISK", missedOn: "2024-06-01", cureBy: "2024-07-10" });
  expect(on("2024-07-10").performance).toBe("AT_RISK");
  expect(on("2024-07-11").performance).toBe("BROKEN");
  const paid = agreementState(lower, [106_619], "2024-07-02", CN_DEFAULT, "2024-06-25");
  expect(paid).toMatchObject({ missedOn: "2024-07-01", cureBy: "2024-07-16" });
});
