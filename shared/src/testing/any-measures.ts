import fc from "fast-check";
import { addDays } from "../calendar/calendar-date.ts";
import type { DeferredInterestPlace, ReliefMeasure } from "../relief/relief.ts";

/** Any measure of each kind that a property needs by name. */
export const months = fc.integer({ min: 1, max: 6 });
const place = fc.constantFrom<DeferredInterestPlace>("FIRST_RESUMED", "SPREAD", "LAST");
export const share = fc.constantFrom("0", "0.1", "0.333333", "0.5", "1");
export const waive = share.map((s): ReliefMeasure => ({ type: "WAIVE", share: s, penaltyShare: s }));
export const shift = fc
  .tuple(months, place)
  .map(([m, p]): ReliefMeasure => ({ type: "SHIFT", months: m, deferredInterest: p }));
const extend = months.map((m): ReliefMeasure => ({ type: "EXTEND", months: m }));
export const interestOnly = months.map((m): ReliefMeasure => ({ type: "INTEREST_ONLY", months: m }));
export const capitalise = fc
  .tuple(months, fc.constantFrom("EXTEND" as const, "KEEP" as const))
  .map(([m, maturity]): ReliefMeasure => ({ type: "CAPITALISE", months: m, maturity }));
const tail = months.map((instalments): ReliefMeasure => ({ type: "TAIL", instalments }));

const reAge = months.map((instalments): ReliefMeasure => ({ type: "RE_AGE", instalments }));
const day = fc.integer({ min: -200, max: 1_500 }).map((days) => addDays("2022-01-01", days));
const reduce = fc
  .tuple(day, fc.constantFrom("0", "0.01", "0.05", "0.1"))
  .map(([fromDate, rate]): ReliefMeasure => ({ type: "RATE_REDUCTION", rate, fromDate }));
const pause = fc
  .tuple(day, fc.integer({ min: 1, max: 200 }))
  .map(([fromDate, days]): ReliefMeasure => ({ type: "INTEREST_PAUSE", fromDate, toDate: addDays(fromDate, days) }));

/** Measures that combine, alone, in pairs and in threes. */
export const anyMeasures = fc.oneof(
  fc.tuple(reduce),
  fc.tuple(pause, reduce),
  fc.tuple(reAge),
  fc.tuple(pause, reAge),
  fc.tuple(shift, pause, waive),
  fc.tuple(reduce, capitalise),
  fc.tuple(extend, reduce),
  fc.tuple(tail, pause),
  fc.tuple(shift),
  fc.tuple(extend),
  fc.tuple(interestOnly),
  fc.tuple(capitalise),
  fc.tuple(tail),
  fc.tuple(shift, waive),
  fc.tuple(waive, capitalise),
  fc.tuple(interestOnly, waive),
  fc.tuple(shift, extend),
  fc.tuple(extend, interestOnly, waive),
  fc.tuple(capitalise, extend),
);
