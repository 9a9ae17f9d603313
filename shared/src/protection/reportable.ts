import type { PaymentsOff } from "./payments-off.ts";

/** What a rulebook would have reported: the code, in which system, and what it says there. */
export type ReportingCode = Readonly<{ system: CodeSystem; code: string; meaning: string }>;

const CODE_SYSTEMS = [
  "CN_FIVE_CLASS",
  "CN_OVERDUE",
  "METRO2_ACCOUNT_STATUS",
  "METRO2_PAYMENT_HISTORY",
  "METRO2_SPECIAL_COMMENT",
  "METRO2_TERMS_FREQUENCY",
  "METRO2_SCHEDULED_PAYMENT",
  "METRO2_AMOUNT_PAST_DUE",
  "METRO2_SPECIALIZED_PAYMENT",
  "METRO2_DEFERRED_PAYMENT_START",
  "AU_REPAYMENT_HISTORY",
  "AU_HARDSHIP_INDICATOR",
] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];

/** All that the codes follow from; never why. */
export type Reportable = Readonly<{
  /** The count that protection froze. */
  delinquentDays: number;
  shielded: boolean;
  /** An agreement is in force: what it asks is due. Until then a shielded loan is asked for nothing. */
  agreed: boolean;
  /** Its months in which nothing is to be paid. */
  paymentsOff: PaymentsOff | null;
  /** The borrower was in a disaster that an authority declared, and applied for it: a fact of place and day. */
  inDeclaredDisaster: boolean;
  /** Under an agreement: the payment of this month is put off, or the contract was changed in it; else null. */
  arrangement: "TEMPORARY" | "VARIED_THIS_MONTH" | null;
  /** Restructured once, or again while it was watched for that, and watched still (CN-26). */
  watch: "FIRST" | "AGAIN" | null;
}>;

/** From so many days on, a code and what it says; the last that fits is it. */
export type Scale = readonly (readonly [from: number, code: string, meaning: string])[];

export const onScale = (scale: Scale, days: number, system: CodeSystem): ReportingCode => {
  const [, code, meaning] = scale.findLast(([from]) => from <= days) ?? ([0, "", ""] as const);
  return { system, code, meaning };
};
