import { expect, test } from "vitest";
import { amountDue } from "../schedule/amounts.ts";
import { aLoan } from "../testing/a-loan.ts";
import { grant, paidUp, type Standing, x0AfterFour } from "../testing/golden-loan.ts";

test.each([
  ["a first period of seven weeks", "2024-01-01", "2024-02-20", 0, "2024-02-10", "2024-03-10"],
  ["March, from the last of February to the 31st", "2023-12-31", "2024-01-31", 2, "2024-03-20", "2024-04-15"],
])(
  "%s costs what it cost, and the days moved, when its instalment is moved and the rest is repaid over a longer term",
  (_period, startedOn, firstDueOn, paid, decidedOn, toDate) => {
    const terms = aLoan({ startedOn, firstDueOn, dayCount: "ACT_365F" });
    const standing: Standing = { ...x0AfterFour, terms, schedule: paidUp(terms, paid), decidedOn };
    const moved = grant(standing, [{ type: "SHIFT_TO_DATE", toDate }]);
    const longer = grant({ ...standing, schedule: moved.schedule }, [{ type: "EXTEND", months: 6 }]).schedule;
    const [first, second] = longer.instalments.slice(paid);
    const { interest } = standing.schedule.instalments[paid] ?? { interest: 0 };
    expect(first?.interest).toBe(interest + moved.deferralInterest);
    // The days moved are paid on top of a level instalment.
    expect(first && second && amountDue(first) - amountDue(second)).toBe(moved.deferralInterest);
  },
);
