import type { CalendarDate } from "../calendar/calendar-date.ts";
import { decimalOf, type Rate } from "../money/rate.ts";
import { rateAfter } from "../schedule/rate-steps.ts";
import type { OverdueLoan, PenaltyNumbers } from "./overdue-loan.ts";
import { penaltyRate } from "./penalty-rate.ts";
import { numbersOn } from "./share-on.ts";

/** The rate of penalty interest after `day`, as an exact decimal. */
export function rateOn(
  loan: Pick<OverdueLoan, "booked" | "shares" | "terms">,
  numbers: Pick<PenaltyNumbers, "penalty" | "rate">,
  day: CalendarDate,
): Rate {
  const { booked, terms } = loan;
  const contract = rateAfter(terms.annualRate, booked.rates ?? [], day);
  const by = numbersOn(loan, numbers, day);
  if (by === null) return "0";
  const { numerator, denominator } = penaltyRate(contract, by);
  return decimalOf(numerator, denominator.toString().length - 1); // a power of ten
}
