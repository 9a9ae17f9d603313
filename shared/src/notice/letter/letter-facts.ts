import type { CalendarDate } from "../../calendar/calendar-date.ts";
import type { RepaymentMethod } from "../../loan/loan.ts";
import type { Rate } from "../../money/rate.ts";
import type { PaymentPart } from "../../payment/payment-part.ts";
import type { ReliefResult } from "../../relief/relief.ts";
import type { Schedule } from "../../schedule/schedule.ts";
import type { Addressed } from "../addressed.ts";
import type { Plan } from "../plan.ts";

/** A plan with what a letter says of its interest, and the hash that names its exact terms. */
export type LetterPlan = Plan &
  Pick<ReliefResult, "deferralInterest" | "waivedInterest" | "capitalisedInterest" | "reducedInterest"> &
  Pick<ReliefResult, "penaltyInterest" | "waivedPenalty" | "capitalisedPenalty"> &
  Readonly<{ termsHash: string }>;

/** Everything a letter is written from: the same facts, the same letter. */
export type LetterFacts = Readonly<{
  kind: "OFFERS" | "AGREEMENT";
  /** The edition of its texts: the one it was first sent in. */
  edition: number;
  to: Addressed;
  /** The day the offers opened, or the agreement came into force. */
  on: CalendarDate;
  /** The last day to accept; null for an agreement. */
  validUntil: CalendarDate | null;
  /** The lender's number of the loan. */
  loan: string;
  method: RepaymentMethod;
  annualRate: Rate;
  /** Interest does not fall with the principal. */
  flat: boolean;
  /** The schedule in force until then, with what is paid. */
  before: Schedule;
  /** Which part of an instalment was paid first. */
  order: readonly PaymentPart[];
  /** One for an agreement, up to four for offers. */
  plans: readonly LetterPlan[];
}>;
