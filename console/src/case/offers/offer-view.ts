import type { ReportingEffect } from "@respite/shared/relief/reporting-effect";
import type { Amount } from "../../format/money.ts";
import type { MeasureFacts } from "../../ui/measure-words.ts";
import type { RateFigures } from "./rate-against-cap.ts";

/** One row of a schedule as the comparison needs it; `interestFree` is what of the principal due bears no interest. */
export type ScheduleRow = Readonly<{ number: number; dueOn: string; due: number; interestFree: number }>;

/** The figures that tell reliefs apart; an offer and a preview both have them. */
export type Figures = RateFigures &
  Readonly<{
    firstDueOn: string;
    firstAmount: Amount;
    highestInstalment: Amount;
    maturityOn: string;
    maturityMovedMonths: number;
    waivedInterest: Amount;
    penaltyInterest: Amount;
    waivedPenalty: Amount;
    capitalisedInterest: Amount;
    capitalisedPenalty: Amount;
    reducedInterest: Amount;
    reportingEffect: ReportingEffect | null;
    stillPayable: Amount;
    costToBorrower: Amount;
    costToLender: Amount;
  }>;

/** One column: what changes, what it comes to, and every row afterwards. `figures` is null while it is being computed. */
export type OfferView = Readonly<{
  key: string;
  measures: readonly MeasureFacts[];
  /** Said in small letters above the measures: why it is suggested, or what became of it. */
  note: string | null;
  /** On what it is made, each condition as a sentence. */
  conditions: readonly string[];
  computed: Readonly<{ figures: Figures; rows: readonly ScheduleRow[] }> | null;
}>;

/** The schedule in force. */
export type Before = Readonly<{
  rows: readonly (ScheduleRow & { paid: number })[];
  maturityOn: string;
  currency: string;
}>;
