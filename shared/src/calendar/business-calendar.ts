import { addDays, type CalendarDate, dayOfWeek } from "./calendar-date.ts";

/**
 * Which days are worked. Saturdays and Sundays are not, holidays are not, make-up days (调休) are, whatever their weekday.
 *
 * `knownYears` are the years whose holidays had been announced when the data was made. `unannouncedYears` are those that
 * were asked for and had not been: said, never guessed. Of them the calendar knows weekends and the days that the law
 * itself gives (`byLaw`); in any other year weekends only.
 */
export type BusinessCalendar = Readonly<{
  id: string;
  source: string;
  knownYears: readonly number[];
  unannouncedYears: readonly number[];
  /** Years whose holidays are those of the law alone: which days are moved, and worked for them, is not announced. */
  byLaw?: Readonly<{ years: readonly number[]; source: string }>;
  holidays: readonly CalendarDate[];
  workingDays: readonly CalendarDate[];
}>;

/** Whether the holidays of `date`'s year were announced; if not, answers rest on weekends and on the law alone. */
export function isKnownYear(date: CalendarDate, calendar: BusinessCalendar): boolean {
  return calendar.knownYears.includes(Number(date.slice(0, 4)));
}

export function isBusinessDay(date: CalendarDate, calendar: BusinessCalendar): boolean {
  const { holidays, workingDays } = indexOf(calendar);
  if (workingDays.has(date)) return true;
  return dayOfWeek(date) <= 5 && !holidays.has(date);
}

type CalendarIndex = Readonly<{ holidays: ReadonlySet<CalendarDate>; workingDays: ReadonlySet<CalendarDate> }>;
const indexes = new WeakMap<BusinessCalendar, CalendarIndex>();

/** The dates as sets, made once per calendar: deadlines ask about hundreds of days. */
function indexOf(calendar: BusinessCalendar): CalendarIndex {
  const known = indexes.get(calendar);
  if (known) return known;
  const index = { holidays: new Set(calendar.holidays), workingDays: new Set(calendar.workingDays) };
  indexes.set(calendar, index);
  return index;
}

/**
 * The `days`-th business day after `from`. The day of receipt is day 0, whether worked or not.
 *
 * @param days whole, zero or more; 0 gives `from` itself
 * @throws RangeError for a negative or broken number of days
 */
export function addBusinessDays(from: CalendarDate, days: number, calendar: BusinessCalendar): CalendarDate {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Business days are counted forward, got ${days}.`);
  let date = from;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (isBusinessDay(date, calendar)) left -= 1;
  }
  return date;
}

/** Business days in (from, to]; negative when `to` is earlier. The inverse of `addBusinessDays` on business days. */
export function businessDaysBetween(from: CalendarDate, to: CalendarDate, calendar: BusinessCalendar): number {
  if (to < from) return 0 - businessDaysBetween(to, from, calendar);
  let count = 0;
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    if (isBusinessDay(date, calendar)) count += 1;
  }
  return count;
}
