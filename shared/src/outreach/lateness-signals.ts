import { addMonths, type CalendarDate } from "../calendar/calendar-date.ts";
import type { CreditMonth } from "../evaluation/facts.ts";

const LATENESS_SIGNALS = [
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

/** No sign is found on a record whose recent months all have as few delinquent days as this: it need not be looked at. */
export const UNREMARKABLE_DAYS = 1;

/** The months that are looked at, YYYY-MM, the newest first; that of `today` is not over. */
export const recentMonths = (today: CalendarDate): readonly string[] =>
  Array.from({ length: RECENT_MONTHS }, (_, index) => addMonths(today, -index - 1).slice(0, 7));

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
  const recent = recentMonths(today).map((each) => record.find(({ month }) => month === each)?.delinquentDays ?? null);
  const [last, before, beforeThat] = recent;
  const met: Readonly<Record<LatenessSignal, boolean>> = {
    LATE_LAST_MONTH: (last ?? 0) > LATE_DAYS,
    LATE_TWICE_IN_SIX_MONTHS: recent.filter((each) => (each ?? 0) > LATE_DAYS).length >= 2,
    GETTING_LATER: last != null && before != null && beforeThat != null && last > before && before > beforeThat,
    IN_DECLARED_DISASTER: inDisaster,
  };
  return LATENESS_SIGNALS.filter((signal) => met[signal]);
}
