import { type CalendarDate, civil, compare, dayOfWeek } from "./calendar-date.ts";
import { epochDay } from "./civil.ts";

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

export function isBusinessDay(date: CalendarDate, calendar: BusinessCalendar): boolean {
  const { holidays, workingDays } = indexOf(calendar);
  if (workingDays.has(date)) return true;
  return dayOfWeek(date) <= 5 && !holidays.has(date);
}

const daysSinceEpoch = (date: CalendarDate): number => epochDay(civil(date));

type CalendarIndex = Readonly<{
  holidays: ReadonlySet<CalendarDate>;
  workingDays: ReadonlySet<CalendarDate>;
  /** The days on which the calendar differs from the week, in order, as days since 1970-01-01. */
  exceptions: readonly number[];
  /** Business days that the first so many exceptions add to those of the week; negative where they take away. */
  added: readonly number[];
}>;
const indexes = new WeakMap<BusinessCalendar, CalendarIndex>();

/** Made once per calendar: deadlines ask about hundreds of days. */
function indexOf(calendar: BusinessCalendar): CalendarIndex {
  const known = indexes.get(calendar);
  if (known) return known;
  const [holidays, workingDays] = [new Set(calendar.holidays), new Set(calendar.workingDays)];
  const differing = [...new Set([...holidays, ...workingDays])]
    .filter((date) => workingDays.has(date) !== dayOfWeek(date) <= 5)
    .toSorted(compare);
  const added = [0];
  for (const date of differing) added.push((added.at(-1) ?? 0) + (workingDays.has(date) ? 1 : -1));
  const index = { holidays, workingDays, exceptions: differing.map(daysSinceEpoch), added };
  indexes.set(calendar, index);
  return index;
}

/** Business days in (from, to]; negative when `to` is earlier. */
export function businessDaysBetween(from: CalendarDate, to: CalendarDate, calendar: BusinessCalendar): number {
  const index = indexOf(calendar);
  return businessDaysUntil(daysSinceEpoch(to), index) - businessDaysUntil(daysSinceEpoch(from), index);
}

/** Business days up to a day, itself included, from a Monday on that is long past. */
function businessDaysUntil(day: number, { exceptions, added }: CalendarIndex): number {
  const sinceMonday = day + 4; // 1970-01-01 was a Thursday
  const weeks = Math.floor(sinceMonday / 7);
  const ofTheWeek = weeks * 5 + Math.min(5, sinceMonday - weeks * 7);
  return ofTheWeek + (added[countUpTo(day, exceptions)] ?? 0);
}

/** How many of these ascending numbers are `most` or less. */
function countUpTo(most: number, numbers: readonly number[]): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
