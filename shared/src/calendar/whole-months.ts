import { addMonths, type CalendarDate } from "./calendar-date.ts";

/** Whole months from `from` to `to`: 15 January to 14 March is 1, to 15 March is 2. Zero when `to` is earlier. */
export function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}
