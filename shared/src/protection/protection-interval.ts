import { addDays, type CalendarDate, compare, later } from "../calendar/calendar-date.ts";

export const PROTECTION_REASONS = ["APPLICATION", "APPEAL_WINDOW", "AGREEMENT", "LAW", "CORRECTION"] as const;
/** Why collection stops and the reported status is frozen. */
export type ProtectionReason = (typeof PROTECTION_REASONS)[number];

/** From the day of entry to the day of release, both included; `to` null while it lasts. */
export type Interval = Readonly<{ from: CalendarDate; to: CalendarDate | null }>;

/** Dated protection of one loan. */
export type ProtectionInterval = Interval & Readonly<{ reason: ProtectionReason }>;

const END_OF_TIME: CalendarDate = "9999-12-31";
const endOf = ({ to }: Pick<Interval, "to">): CalendarDate => to ?? END_OF_TIME;

export const covers = ({ from, to }: Interval, on: CalendarDate): boolean => from <= on && (to === null || on <= to);

export const isProtected = (intervals: readonly Interval[], on: CalendarDate): boolean =>
  intervals.some((interval) => covers(interval, on));

/**
 * The part of `interval` that earlier ones leave open, so that it can be stored beside them: it begins the day after the
 * last of them that reaches into it. Null when they cover it whole. Nothing is lost, for intervals that meet count as one.
 *
 * @param earlier intervals of the same loan that began on or before `interval` did
 */
export function besides<T extends Interval>(earlier: readonly Interval[], interval: T): T | null {
  const last = earlier.map(endOf).reduce(later, "0001-01-01");
  const from = last < interval.from ? interval.from : last === END_OF_TIME ? END_OF_TIME : addDays(last, 1);
  return from < endOf(interval) || from === interval.to ? { ...interval, from } : null;
}

/** An unbroken stretch of protection. */
export type Stretch = Readonly<{ from: CalendarDate; to: CalendarDate }>;

/** Intervals that meet, day on day, as one stretch each: what was never released is never counted. */
export function stretches(intervals: readonly Interval[]): readonly Stretch[] {
  const joined: { from: CalendarDate; to: CalendarDate }[] = [];
  for (const interval of intervals.toSorted((a, b) => compare(a.from, b.from))) {
    const last = joined.at(-1);
    const to = endOf(interval);
    if (last && (last.to === END_OF_TIME || interval.from <= addDays(last.to, 1))) {
      last.to = later(last.to, to);
    } else joined.push({ from: interval.from, to });
  }
  return joined;
}
