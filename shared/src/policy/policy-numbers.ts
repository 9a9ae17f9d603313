import type { EvidenceKind, Ground, HardshipReason } from "../case/case-words.ts";
import type { Currency } from "../money/currency.ts";
import type { Rate } from "../money/rate.ts";

/** A money threshold per currency, in minor units. A currency that is not listed has no allowance. */
export type MoneyLimits = Readonly<Partial<Record<Currency, number>>>;

/** Every number of a policy. Days are calendar days unless the name says business days; shares and rates are decimals. */
export type PolicyNumbers = Readonly<{
  /** When an application may be made, around the due date of the oldest unpaid instalment. */
  window: Readonly<{ daysBeforeDue: number; daysAfterDue: number }>;
  /** Counted from receipt; `atRisk`: how many business days before the end the clock shows a warning. */
  clock: Readonly<{
    acknowledgeBusinessDays: number;
    decideBusinessDays: number;
    hardLimitBusinessDays: number;
    atRiskBusinessDays: number;
  }>;
  evidence: Readonly<{ answerDays: number; extensions: number }>;
  offer: Readonly<{ validDays: number }>;
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
  contact: Readonly<{ quietFrom: string; quietTo: string; maxUnansweredCallsPerDay: number }>;
  automaticApproval: Readonly<{ enabled: boolean; ground: Ground; maxShiftMonths: number }>;
}>;

/** A group of numbers that belong together, and share one source. */
export type NumberGroup = keyof PolicyNumbers;
