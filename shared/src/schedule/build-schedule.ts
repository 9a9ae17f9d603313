import { addMonths } from "../calendar/calendar-date.ts";
import type { LoanTerms } from "../loan/loan.ts";
import { termsProblem } from "../loan/terms-problem.ts";
import { amortise } from "./amortise.ts";
import { flatInterest } from "./flat-interest.ts";
import { payableDates } from "./payable-dates.ts";
import { dueDaysOf, monthlyPeriods } from "./period.ts";
import type { Schedule } from "./schedule.ts";

/**
 * The schedule a loan begins with: `termMonths` rows, or a single row at maturity for `BULLET`.
 *
 * @throws RangeError for terms that `termsProblem` names
 */
export function buildSchedule(terms: LoanTerms): Schedule {
  const problem = termsProblem(terms);
  if (problem) throw new RangeError(`No schedule can be built: ${problem}.`);
  const { firstDueOn, startedOn, termMonths, principal } = terms;
  const due = dueDaysOf(terms);
  const bullet = terms.method === "BULLET";
  const first = bullet ? addMonths(firstDueOn, termMonths - 1, due.anchorDay, due.shortMonth) : firstDueOn;
  const periods = monthlyPeriods(startedOn, first, bullet ? 1 : termMonths, due, terms.dayCount);
  const flat = terms.flatInterest ? flatInterest(principal.minor, terms.annualRate, termMonths, periods.length) : null;
  const instalments = amortise({ terms, principal: principal.minor, periods, firstNumber: 1, flatInterest: flat });
  return { currency: principal.currency, instalments: payableDates(terms, instalments) };
}
