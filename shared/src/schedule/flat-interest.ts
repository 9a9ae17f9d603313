import { interestFor } from "../money/interest.ts";
import type { Rate, RateFraction } from "../money/rate.ts";
import { spread } from "../money/spread.ts";
import type { Minor } from "./schedule.ts";

/** Flat interest: `base` × rate × `months`, the same in each of `count` rows; the last takes the residue. */
export function flatInterest(base: Minor, annualRate: Rate | RateFraction, months: number, count: number): Minor[] {
  return spread(interestFor(base, annualRate, { numerator: months, denominator: 12 }), count);
}
