import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Rate } from "../money/rate.ts";
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
  waive: "0",
  waivePenalty: "0",
};
