import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Rate } from "../money/rate.ts";
import type { RateCeiling } from "../schedule/rate-steps.ts";
import type { DeferredInterestPlace } from "./relief.ts";

/** The measures of one relief, merged: what the computation needs, each thing once. */
export type ReliefPlan = Readonly<{
  /** What happens in the deferred months; `NONE` when there are none. */
  holiday: "NONE" | "SHIFT" | "CAPITALISE" | "INTEREST_ONLY";
  months: number;
  deferredInterest: DeferredInterestPlace;
  keepMaturity: boolean;
  /** Instalments added by EXTEND; more than zero re-amortises. */
  extendBy: number;
  /** Instalments moved behind the last one by TAIL. */
  tail: number;
  toDate: CalendarDate | null;
  /** Instalments over which RE_AGE spreads the arrears. */
  reAge: number;
  /** Rates no day may exceed, from RATE_REDUCTION and INTEREST_PAUSE. */
  ceilings: readonly RateCeiling[];
  waive: Rate;
  waivePenalty: Rate;
}>;

export const NO_RELIEF: ReliefPlan = {
  holiday: "NONE",
  months: 0,
  deferredInterest: "SPREAD",
  keepMaturity: false,
  extendBy: 0,
  tail: 0,
  toDate: null,
  reAge: 0,
  ceilings: [],
  waive: "0",
  waivePenalty: "0",
};
