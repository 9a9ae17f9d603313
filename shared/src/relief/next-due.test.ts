import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths } from "../calendar/calendar-date.ts";
import { deferralMonths } from "../evaluation/deferral-months.ts";
import { deferralTotal } from "../evaluation/rules/r5-deferral-total.ts";
import { facts } from "../evaluation/testing.ts";
import type { LoanTerms } from "../loan/loan.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { buildSchedule } from "../schedule/build-schedule.ts";
import { aLoan } from "../testing/a-loan.ts";
import { anyStanding } from "../testing/any-loan.ts";
import { applyRelief } from "./apply-relief.ts";
import { nextDue } from "./next-due.ts";

const next = (terms: LoanTerms) => nextDue(terms, buildSchedule(terms));
const months = (terms: LoanTerms, toDate: string) =>
  deferralMonths({ measures: [{ type: "SHIFT_TO_DATE", toDate }] }, next(terms));
const goesBack = (convention: "PRECEDING" | "MODIFIED_FOLLOWING" | "FOLLOWING", changes: Partial<LoanTerms>) =>
  aLoan({ ...changes, businessDays: { convention, calendar: "CN" } });

describe("a move to a date counts months of the loan's own due days", () => {
  // 1 March and 31 May 2026 are Sundays, 28 February is made up for the Spring Festival.
  const march = { startedOn: "2026-02-01", firstDueOn: "2026-03-01" };
  const endOfMay = { startedOn: "2026-04-30", firstDueOn: "2026-05-31" };

  test.each([
    { convention: "PRECEDING", loan: march, payableOn: "2026-02-28", toDate: "2026-04-01", counted: 1 },
    { convention: "PRECEDING", loan: march, payableOn: "2026-02-28", toDate: "2026-04-02", counted: 2 },
    { convention: "MODIFIED_FOLLOWING", loan: endOfMay, payableOn: "2026-05-29", toDate: "2026-06-30", counted: 1 },
    { convention: "MODIFIED_FOLLOWING", loan: endOfMay, payableOn: "2026-05-29", toDate: "2026-07-01", counted: 2 },
    { convention: "FOLLOWING", loan: march, payableOn: "2026-03-02", toDate: "2026-04-02", counted: 2 },
  ] as const)("$convention, payable on $payableOn: to $toDate it is $counted", (row) => {
    const terms = goesBack(row.convention, row.loan);
    expect([next(terms).nextDueOn, months(terms, row.toDate)]).toEqual([row.payableOn, row.counted]);
  });

  test("from the last of February to the last of March, the due day of the loan, is one month", () => {
    const terms = aLoan({ startedOn: "2025-12-31", firstDueOn: "2026-01-31" });
    const built = buildSchedule(terms);
    const [first, ...later] = built.instalments;
    if (!first) throw new Error("There is a first instalment.");
    const met = { ...first, paid: first.principal + first.interest };
    const due = nextDue(terms, { ...built, instalments: [met, ...later] });
    expect(due.nextDueOn).toBe("2026-02-28");
    expect(deferralMonths({ measures: [{ type: "SHIFT_TO_DATE", toDate: "2026-03-31" }] }, due)).toBe(1);
  });
});

test("however a loan stands, a move by so many months counts as many, a day more counts one more, and holidays do not matter", () => {
  fc.assert(
    fc.property(anyStanding(), fc.integer({ min: 1, max: 24 }), ({ terms, schedule }, count) => {
      const due = nextDue(terms, schedule);
      const { on, anchorDay, shortMonth } = due.agreedDue;
      const toDate = addMonths(on, count, anchorDay, shortMonth);
      const counted = (date: string) => deferralMonths({ measures: [{ type: "SHIFT_TO_DATE", toDate: date }] }, due);
      expect([counted(toDate), counted(addDays(toDate, 1))]).toEqual([count, count + 1]);
      const { businessDays: _, ...plain } = terms;
      const agreed = schedule.instalments.map(({ agreedDueOn, ...row }) => ({
        ...row,
        dueOn: agreedDueOn ?? row.dueOn,
      }));
      expect(nextDue(plain, { ...schedule, instalments: agreed }).agreedDue).toEqual(due.agreedDue);
    }),
  );
});

test("a move counts what its interest is charged for: no more months than the schedule moves", () => {
  const terms = goesBack("PRECEDING", { startedOn: "2026-02-01", firstDueOn: "2026-03-01" });
  const schedule = buildSchedule(terms);
  const relief = { measures: [{ type: "SHIFT_TO_DATE", toDate: "2026-04-01" }] } as const;
  const moved = applyRelief({
    terms,
    schedule,
    status: "CURRENT",
    relief,
    decidedOn: "2026-02-10",
    order: CN_DEFAULT.numbers.performance.allocation,
  });
  if (!moved.ok) throw new Error(moved.error.code);
  expect([moved.value.maturityMovedMonths, deferralMonths(relief, nextDue(terms, schedule))]).toEqual([1, 1]);
});

test("the window of the total opens by the agreed date: a month that began before it is not counted", () => {
  const due = next(goesBack("PRECEDING", { startedOn: "2026-02-01", firstDueOn: "2026-03-01" }));
  // Three months from 2026-03-01 end on 2026-06-01; the 24 months before that open on 2024-06-01.
  const pastReliefs = [{ from: "2024-05-29", months: 9, endedOn: "2025-06-01" }];
  expect(deferralTotal.check(facts({ pastReliefs, ...due }), CN_DEFAULT.numbers)).toMatchObject({
    measured: 11,
    passed: true,
  });
});
