import { addMonths, type CalendarDate } from "../calendar/calendar-date.ts";
import type { CreditMonth } from "../evaluation/facts.ts";

export const LATENESS_SIGNALS = [
  "LATE_LAST_MONTH",
  "LATE_TWICE_IN_SIX_MONTHS",
  "GETTING_LATER",
  "IN_DECLARED_DISASTER",
] as const;
/** Why somebody is likely to be late with the next instalment. Each can be checked by hand on the credit record. */
export type LatenessSignal = (typeof LATENESS_SIGNALS)[number];

/** A day or two is a weekend or a slow bank, not difficulty. */
const LATE_DAYS = 3;
const RECENT_MONTHS = 6;

/**
 * The signs that the next instalment will not come in time; none: leave the borrower in peace. Days that protection froze
 * do not count against anybody.
 *
 * @param record in any order; months that are missing are unknown, and no sign
 */
export function latenessSignals(
  record: readonly CreditMonth[],
  today: CalendarDate,
  inDisaster: boolean,
): readonly LatenessSignal[] {
  const days = (monthsAgo: number) =>
    record.find(({ month }) => month === addMonths(today, -monthsAgo).slice(0, 7))?.delinquentDays ?? null;
  const recent = Array.from({ length: RECENT_MONTHS }, (_, index) => days(index + 1));
  const [last, before, beforeThat] = recent;
  const met: Readonly<Record<LatenessSignal, boolean>> = {
    LATE_LAST_MONTH: (last ?? 0) > LATE_DAYS,
    LATE_TWICE_IN_SIX_MONTHS: recent.filter((each) => (each ?? 0) > LATE_DAYS).length >= 2,
    GETTING_LATER:
      last != null && before != null && beforeThat != null && last > before && before > beforeThat && last > 1,
    IN_DECLARED_DISASTER: inDisaster,
  };
  return LATENESS_SIGNALS.filter((signal) => met[signal]);
}
