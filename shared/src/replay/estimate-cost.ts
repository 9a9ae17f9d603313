import { addMonths } from "../calendar/calendar-date.ts";
import type { Facts } from "../evaluation/facts.ts";
import type { LoanTerms } from "../loan/loan.ts";
import { DEFAULT_ORDER } from "../payment/payment-part.ts";
import { applyRelief } from "../relief/apply-relief.ts";
import { buildSchedule } from "../schedule/build-schedule.ts";

/** How the loan of a past case was agreed, beside what its facts say. */
export type AgreedOn = Pick<
  LoanTerms,
  "termMonths" | "method" | "dayCount" | "shortMonth" | "roundingMultiple" | "flatInterest" | "firstDueOn"
>;

export type ReliefCost = Readonly<{ toBorrower: number; toLender: number }>;

/**
 * What the relief that was asked for would have cost, computed as every offer is, on what the facts say was left of the
 * loan. An estimate: parts of instalments already paid, and penalties, are not in the facts. Null where the loan could
 * not carry that relief.
 */
export function estimateCost(facts: Facts, agreed: AgreedOn): ReliefCost | null {
  const terms: LoanTerms = {
    ...agreed,
    principal: facts.outstanding,
    annualRate: facts.annualRate,
    termMonths: monthsLeft(facts, agreed),
    startedOn: addMonths(facts.nextDueOn, -1),
    firstDueOn: facts.nextDueOn,
  };
  try {
    const schedule = buildSchedule(terms);
    const decidedOn = facts.submittedOn;
    const relieved = applyRelief({
      terms,
      schedule,
      status: "CURRENT",
      relief: facts.requested,
      decidedOn,
      order: DEFAULT_ORDER, // nothing is paid of what is left, so no order tells it apart
    });
    return relieved.ok ? { toBorrower: relieved.value.costToBorrower, toLender: relieved.value.costToLender } : null;
  } catch (error) {
    // Nothing is owed any more, or more months than can be held exactly: no loan carries that.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Instalments from the oldest unpaid one to the last that was agreed; a loan relieved before may have one left at least. */
function monthsLeft({ nextDueOn }: Facts, { firstDueOn, termMonths }: AgreedOn): number {
  const index = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
  return Math.max(1, termMonths - (index(nextDueOn) - index(firstDueOn)));
}
