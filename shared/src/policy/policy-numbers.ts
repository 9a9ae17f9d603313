import type { EvidenceKind, Ground, HardshipReason } from "../case/case-words.ts";
import type { OfferReason } from "../evaluation/offer-reasons.ts";
import type { Currency } from "../money/currency.ts";
import type { Rate } from "../money/rate.ts";
import type { PaymentPart } from "../payment/payment-part.ts";

/** A money threshold per currency, in minor units. A currency that is not listed has no allowance. */
export type MoneyLimits = Readonly<Partial<Record<Currency, number>>>;

/** Every number of a policy. Days are calendar days unless the name says business days; shares and rates are decimals. */
export type PolicyNumbers = Readonly<{
  /** When an application may be made, around the due date of the oldest unpaid instalment. */
  window: Readonly<{ daysBeforeDue: number; daysAfterDue: number }>;
  /** How long a draft may lie: nothing is protected by it and no clock runs, and its facts grow old. */
  draft: Readonly<{ validDays: number }>;
  /** Counted from receipt; `atRisk`: how many business days before the end the clock shows a warning. */
  clock: Readonly<{
    acknowledgeBusinessDays: number;
    decideBusinessDays: number;
    hardLimitBusinessDays: number;
    atRiskBusinessDays: number;
  }>;
  evidence: Readonly<{ answerDays: number; extensions: number }>;
  /** `waterfall`: which reliefs are suggested, in the order they are tried; up to four of them. */
  offer: Readonly<{ validDays: number; waterfall: readonly OfferReason[] }>;
  appeal: Readonly<{ windowDays: number; decideDays: number }>;
  /** `maxMonthsWithProof` applies when the reason is among `proofReasons` and evidence fits it. */
  deferral: Readonly<{
    maxMonths: number;
    maxMonthsWithProof: number;
    proofReasons: readonly HardshipReason[];
    totalMonths: number;
    totalWindowMonths: number;
    cooldownMonths: number;
  }>;
  hardship: Readonly<{ reasons: readonly HardshipReason[]; maxDaysPastDue: number }>;
  forceMajeure: Readonly<{ reasons: readonly HardshipReason[] }>;
  /** Which documents prove which reason; any one of them does. */
  acceptedEvidence: Readonly<Record<HardshipReason, readonly EvidenceKind[]>>;
  smallLoan: Readonly<{
    maxOutstanding: MoneyLimits;
    maxDaysPastDue: number;
    recordMonths: number;
    minMonthsOnBook: number;
  }>;
  /** What one reviewer may waive of the deferral-period interest; more needs the checker. */
  waiver: Readonly<{ maxShare: Rate }>;
  /** Including capitalised interest. */
  rate: Readonly<{ maxAnnual: Rate }>;
  /** Above either, a second person confirms. */
  secondReview: Readonly<{ maxDeferralMonths: number; maxExposure: MoneyLimits }>;
  /** Local times of the borrower, "HH:MM"; quiet from `quietFrom` up to but not including `quietTo`. */
  contact: Readonly<{
    quietFrom: string;
    quietTo: string;
    maxUnansweredCallsPerDay: number;
    /** Calls in any seven days, answered or not; null where no rule counts them. */
    maxCallsPerSevenDays: number | null;
    /** Days without a call after a conversation; null where no rule asks for them. */
    quietDaysAfterConversation: number | null;
  }>;
  /** What overdue principal costs. */
  penalty: Readonly<{
    /** Of the contract's rate: "1.5" is half as much again, "0" is nothing. */
    contractRateShare: Rate;
  }>;
  /** How an agreement is judged once it is in force. */
  performance: Readonly<{
    /** Which part of an instalment a payment meets first; the oldest instalment comes before the next. */
    allocation: readonly PaymentPart[];
    /** Late by more than this many days, the agreement is broken. */
    cureDays: number;
    /** Instalments that repay principal, met after the relief: with the last of them the agreement is kept. */
    keptInstalments: number;
    /** After the end a loan is watched for both: so many days, and so many instalments. */
    watchDays: number;
    watchInstalments: number;
  }>;
  automaticApproval: Readonly<{ enabled: boolean; ground: Ground; maxShiftMonths: number }>;
}>;

/** A group of numbers that belong together, and share one source. */
export type NumberGroup = keyof PolicyNumbers;

/** The lists whose order says something; in the others it does not. */
export const ORDERED_NUMBERS: ReadonlySet<string> = new Set(["offer.waterfall", "performance.allocation"]);
