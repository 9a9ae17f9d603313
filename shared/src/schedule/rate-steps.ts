import { type CalendarDate, daysBetween } from "../calendar/calendar-date.ts";
import type { YearFraction } from "../calendar/day-count.ts";
import { compareRates, type Rate, type RateFraction, rateFraction } from "../money/rate.ts";

/** From the day after `from` on, interest runs at `annualRate`; a pause is a step to "0" and a step back. */
export type RateStep = Readonly<{ from: CalendarDate; annualRate: Rate }>;

/** The length of a period and the rate that runs in it. */
export type RatedPeriod = YearFraction & Readonly<{ rate: RateFraction }>;

/** The days in (from, to] at most at `rate`; without an end, all days after `from`. */
export type RateCeiling = Readonly<{ from: CalendarDate; to: CalendarDate | null; rate: Rate }>;

/** The rate of the day after `date`. */
export function rateAfter(agreed: Rate, steps: readonly RateStep[], date: CalendarDate): Rate {
  return steps.findLast((step) => step.from <= date)?.annualRate ?? agreed;
}

/**
 * The rate of a period (from, to] as one exact fraction: that of each day, averaged over the days.
 *
 * So the days of a period share its length evenly, whatever the day count, and the interest of two parts of a period
 * adds up to that of the whole before rounding.
 */
export function rateOver(agreed: Rate, steps: readonly RateStep[], from: CalendarDate, to: CalendarDate): RateFraction {
  const inside = steps.filter((step) => step.from > from && step.from < to);
  if (inside.length === 0) return rateFraction(rateAfter(agreed, steps, from));
  const bounds = [from, ...inside.map((step) => step.from), to];
  let numerator = 0n;
  let denominator = 1n;
  bounds.slice(0, -1).forEach((start, k) => {
    const rate = rateFraction(rateAfter(agreed, steps, start));
    const days = BigInt(daysBetween(start, bounds[k + 1] ?? to));
    numerator = numerator * rate.denominator + rate.numerator * days * denominator;
    denominator *= rate.denominator;
  });
  return { numerator, denominator: denominator * BigInt(daysBetween(from, to)) };
}

export function sameRate(a: RateFraction, b: RateFraction): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

/** The steps with a ceiling on them: no day gets dearer, and days outside the ceiling keep their rate. */
export function underCeiling(agreed: Rate, steps: readonly RateStep[], ceiling: RateCeiling): RateStep[] {
  const { from, rate, to } = ceiling;
  const dates = [...new Set([...steps.map((step) => step.from), from, ...(to === null ? [] : [to])])].sort();
  const capped = dates.map((date): RateStep => {
    const was = rateAfter(agreed, steps, date);
    const isUnder = date >= from && (to === null || date < to) && compareRates(rate, was) < 0;
    return { from: date, annualRate: isUnder ? rate : was };
  });
  return capped.filter((step, k) => compareRates(step.annualRate, capped[k - 1]?.annualRate ?? agreed) !== 0);
}
