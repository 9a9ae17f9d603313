import type { CalendarDate } from "../calendar/calendar-date.ts";
import { type DayCount, type DueDays, yearFraction } from "../calendar/day-count.ts";
import type { RateFraction } from "../money/rate.ts";
import { divideHalfUp, toMinor } from "../money/round.ts";
import type { Minor } from "../schedule/schedule.ts";

/** An exact sum of interest: minor units, over a denominator. */
export type Grown = RateFraction;

export const NOTHING_GROWN: Grown = { numerator: 0n, denominator: 1n };

/**
 * `grown` and the interest of the days in (from, to] on `principal`; exact, so that however a span is cut, its parts add up.
 *
 * Penalty interest counts days. 30/360 counts months; its days are actual ones, over 360.
 */
export function growBy(
  grown: Grown,
  principal: Minor,
  rate: RateFraction,
  [from, to]: readonly [CalendarDate, CalendarDate],
  dayCount: DayCount,
): Grown {
  const year = yearFraction(dayCount === "THIRTY_360" ? "ACT_360" : dayCount, from, to, NO_DUE_DAYS);
  const more = BigInt(principal) * rate.numerator * BigInt(year.numerator);
  const over = rate.denominator * BigInt(year.denominator);
  const numerator = grown.numerator * over + more * grown.denominator;
  const common = divisor(numerator, grown.denominator * over);
  return { numerator: numerator / common, denominator: (grown.denominator * over) / common };
}

/** The whole minor units of it, half up. */
export const wholeOf = ({ numerator, denominator }: Grown): Minor => toMinor(divideHalfUp(numerator, denominator));

/** Actual days ask for no due day. */
const NO_DUE_DAYS: DueDays = { anchorDay: 1, shortMonth: "LAST_DAY_OF_MONTH" };

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}
