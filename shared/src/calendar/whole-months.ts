import { addMonths, type CalendarDate } from "./calendar-date.ts";
import type { DueDays } from "./day-count.ts";

/**
 * Whole months from `from` to `to`: 15 January to 14 March is 1, to 15 March is 2. Zero when `to` is earlier.
 *
 * @param due the due days that `from` is one of; those of its own day of the month unless given
 */
export function wholeMonths(from: CalendarDate, to: CalendarDate, due?: DueDays): number {
  let months = 0;
  while (addMonths(from, months + 1, due?.anchorDay, due?.shortMonth) <= to) months += 1;
  return months;
}
