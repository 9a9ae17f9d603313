import { describe, expect, test } from "vitest";
import type { PaymentPart } from "../payment/payment-part.ts";
import { DEFAULT_ORDER } from "../payment/payment-part.ts";
import { buildSchedule } from "../schedule/build-schedule.ts";
import { splitPaid } from "../schedule/split-paid.ts";
import { aLoan } from "../testing/a-loan.ts";
import { paidUp, x0AfterFour } from "../testing/golden-loan.ts";
import type { OverdueLoan, PenaltyNumbers } from "./overdue-loan.ts";
import { penaltyInterest } from "./penalty-interest.ts";
import { sharesBefore } from "./share-on.ts";
import { unpaidPenalty } from "./unpaid-penalty.ts";

/** Half as much again as the contract's rate, under a cap of 24 %. */
const numbers = (order: readonly PaymentPart[] = DEFAULT_ORDER, share = "1.5"): PenaltyNumbers => ({
  penalty: { contractRateShare: share },
  rate: { maxAnnual: "0.24" },
  performance: { allocation: order, cureDays: 15, keptInstalments: 3, watchDays: 365, watchInstalments: 2 },
});

// X0 after four: the fifth (984.61 principal, 81.58 interest) is due on 1 June 2024, the sixth (994.46) on 1 July.
const late = (changes: Partial<OverdueLoan> = {}): OverdueLoan => ({
  terms: aLoan(),
  booked: x0AfterFour.schedule,
  since: null,
  payments: [],
  protections: [],
  ...changes,
});
const accrued = (loan: OverdueLoan, on: string, of = numbers()) =>
  penaltyInterest(loan, of, on).rows.map((row) => [row.number, row.accrued]);

describe("penalty interest on the golden loan, 18 % a year on 984.61", () => {
  test("has not begun on the due date", () => {
    expect(penaltyInterest(late(), numbers(), "2024-06-01")).toMatchObject({ rows: [], daysCounted: 0 });
  });

  test("is 0.49 after a day, 4.92 after ten and 14.77 after thirty, of which 9.85 at the contract's 12 %", () => {
    expect(accrued(late(), "2024-06-02")).toEqual([[5, 49]]);
    expect(accrued(late(), "2024-06-11")).toEqual([[5, 492]]);
    const { rows, daysCounted, daysStopped } = penaltyInterest(late(), numbers(), "2024-07-01");
    expect(rows).toEqual([{ number: 5, accrued: 1_477, atContractRate: 985 }]);
    expect([daysCounted, daysStopped]).toEqual([30, 0]);
  });

  test("grows on each instalment from its own due date: 19.69 and 4.97 on 11 July", () => {
    expect(accrued(late(), "2024-07-11")).toEqual([
      [5, 1_969],
      [6, 497],
    ]);
  });

  test("stands still on the ten days from 11 to 20 June that are protected: 9.85 on 1 July", () => {
    const loan = late({ protections: [{ from: "2024-06-11", to: "2024-06-20" }] });
    const { rows, daysCounted, daysStopped } = penaltyInterest(loan, numbers(), "2024-07-01");
    expect([rows[0]?.accrued, daysCounted, daysStopped]).toEqual([985, 20, 10]);
    const open = late({ protections: [{ from: "2024-06-11", to: null }] });
    expect(accrued(open, "2024-12-31")).toEqual([[5, 443]]);
  });

  test("grows on each day by what the policy in force then named, and not at all before the first: 3.45 and 1.97", () => {
    const shares = [
      { from: "2024-06-05", to: "2024-06-11", share: "1.5" },
      { from: "2024-06-12", to: null, share: "1" },
    ];
    expect(penaltyInterest(late({ shares }), numbers(), "2024-06-04")).toMatchObject({ rows: [], daysCounted: 0 });
    expect(accrued(late({ shares }), "2024-06-11")).toEqual([[5, 345]]);
    const { rows, daysCounted } = penaltyInterest(late({ shares }), numbers(), "2024-06-17");
    expect([rows, daysCounted]).toEqual([[{ number: 5, accrued: 345 + 197, atContractRate: 427 }], 13]);
  });

  test("of the days before one is that of the spans before it: 4.92 of ten days, and none of a span that begins on it", () => {
    const open = [{ from: "2024-01-01", to: null, share: "1.5" }];
    expect(accrued(late({ shares: sharesBefore(open, "2024-06-12") }), "2024-07-01")).toEqual([[5, 492]]);
    const ended = { from: "2024-01-01", to: "2024-06-06", share: "1.5" };
    const later = { from: "2024-06-12", to: null, share: "2" };
    expect(sharesBefore([ended, later], "2024-06-12")).toEqual([ended]);
  });

  test("that was taken into the rows up to a day grows from that day on", () => {
    expect(accrued(late({ since: "2024-06-21" }), "2024-07-01")).toEqual([[5, 492]]);
  });

  test("is nothing where the policy says nothing of it, or has a share of nought", () => {
    expect(accrued(late(), "2024-07-11", numbers(DEFAULT_ORDER, "0"))).toEqual([]);
  });

  test("never goes over the cap: a contract of 20 % is charged 24 %, not 30 %", () => {
    // Equal principal: 1000.00 a month. 1000.00 × 24 % × 30 ÷ 360 = 20.00.
    const terms = aLoan({ annualRate: "0.2", method: "EQUAL_PRINCIPAL" });
    expect(accrued(late({ terms, booked: paidUp(terms, 4) }), "2024-07-01")).toEqual([[5, 2_000]]);
  });

  test("follows the rate that runs: a relief that halved it to 6 % makes 9 %, a pause makes nothing", () => {
    const half = { ...x0AfterFour.schedule, rates: [{ from: "2024-06-01", annualRate: "0.06" }] };
    expect(accrued(late({ booked: half }), "2024-07-01")).toEqual([[5, 738]]);
    const pause = {
      ...x0AfterFour.schedule,
      rates: [
        { from: "2024-06-11", annualRate: "0" },
        { from: "2024-06-21", annualRate: "0.12" },
      ],
    };
    expect(accrued(late({ booked: pause }), "2024-07-01")).toEqual([[5, 985]]);
  });
});

test.each([
  // 1000.00 of principal a month, 18 % a year, from 1 February.
  { dayCount: "THIRTY_360", on: "2024-04-13", days: 72, minor: 3_600 },
  { dayCount: "ACT_360", on: "2024-04-13", days: 72, minor: 3_600 },
  { dayCount: "ACT_365F", on: "2024-04-14", days: 73, minor: 3_600 },
  { dayCount: "ACT_ACT", on: "2024-04-02", days: 61, minor: 3_000 },
] as const)(
  "$dayCount counts $days actual days by its own year: $minor on 1000.00",
  ({ dayCount, on, days, minor }) => {
    const terms = aLoan({ dayCount, method: "EQUAL_PRINCIPAL" });
    const found = penaltyInterest(late({ terms, booked: buildSchedule(terms) }), numbers(), on);
    expect([found.daysCounted, found.rows[0]?.accrued]).toEqual([days, minor]);
  },
);

describe("a payment of 500.00 after ten days", () => {
  const loan = late({ payments: [{ on: "2024-06-11", minor: 50_000 }] });
  const fifth = (order: readonly PaymentPart[], on: string) => {
    const { schedule, rows } = penaltyInterest(loan, numbers(order), on);
    const row = schedule.instalments[4];
    if (!row) throw new Error("X0 has twelve instalments.");
    return { ...splitPaid(row, order), accrued: rows[0]?.accrued, unpaid: unpaidPenalty(schedule, rows, order) };
  };

  test("meets the 4.92 grown by then, the interest, and 413.50 of principal; 571.11 goes on growing", () => {
    const met = { penalty: 492, interest: 8_158, principal: 41_350, deferredInterest: 0 };
    expect(fifth(DEFAULT_ORDER, "2024-06-11")).toMatchObject({ met, rest: { penalty: 0, principal: 57_111 } });
    expect(fifth(DEFAULT_ORDER, "2024-07-01")).toMatchObject({
      met,
      rest: { principal: 57_111 },
      accrued: 1_063,
      unpaid: 571,
    });
  });

  test("meets principal alone where the policy says so: 484.61 goes on growing, and 9.77 is unpaid", () => {
    const order = ["PRINCIPAL", "INTEREST", "PENALTY"] as const;
    const met = { penalty: 0, interest: 0, principal: 50_000, deferredInterest: 0 };
    expect(fifth(order, "2024-07-01")).toMatchObject({ met, rest: { principal: 48_461 }, accrued: 977, unpaid: 977 });
  });

  test("is not there before its day", () => {
    expect(fifth(DEFAULT_ORDER, "2024-06-10").met.principal).toBe(0);
  });
});
