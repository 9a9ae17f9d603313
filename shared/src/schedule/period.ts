import { addMonths, type CalendarDate } from "../calendar/calendar-date.ts";
import { type DueDays, type YearFraction, yearFraction } from "../calendar/day-count.ts";
import type { LoanTerms } from "../loan/loan.ts";
import type { RateFraction } from "../money/rate.ts";

/** One repayment period: it ends on `dueOn`, is `fraction` of a year long, and runs at `rate` if not at that of the loan. */
export type Period = Readonly<{ dueOn: CalendarDate; fraction: YearFraction; rate?: RateFraction }>;

/** The due days a loan was agreed with. */
export function dueDaysOf(terms: LoanTerms): DueDays {
  return { anchorDay: Number(terms.firstDueOn.slice(8, 10)), shortMonth: terms.shortMonth };
}

/** `count` monthly periods; the first runs from `start` to `firstDueOn`, whatever its length. */
export function monthlyPeriods(
  start: CalendarDate,
  firstDueOn: CalendarDate,
  count: number,
  due: DueDays,
  dayCount: LoanTerms["dayCount"],
): Period[] {
  let from = start;
  return Array.from({ length: count }, (_, k) => {
    const dueOn = k === 0 ? firstDueOn : addMonths(firstDueOn, k, due.anchorDay, due.shortMonth);
    const fraction = yearFraction(dayCount, from, dueOn, due);
    from = dueOn;
    return { dueOn, fraction };
  });
}
