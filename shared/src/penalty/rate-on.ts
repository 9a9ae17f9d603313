import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Rate } from "../money/rate.ts";
import { rateAfter } from "../schedule/rate-steps.ts";
import type { OverdueLoan, PenaltyNumbers } from "./overdue-loan.ts";
import { penaltyRate } from "./penalty-rate.ts";

/** The rate of penalty interest after `day`, as an exact decimal. */
export function rateOn(
  { booked, terms }: Pick<OverdueLoan, "booked" | "terms">,
  numbers: Pick<PenaltyNumbers, "penalty" | "rate">,
  day: CalendarDate,
): Rate {
  const { numerator, denominator } = penaltyRate(rateAfter(terms.annualRate, booked.rates ?? [], day), numbers);
  const decimals = denominator.toString().length - 1; // a power of ten
  const digits = numerator.toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return fraction === "" ? whole : `${whole}.${fraction}`;
}
