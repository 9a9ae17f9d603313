import type { PaymentsOff } from "./payments-off.ts";
import { onScale, type Reportable, type ReportingCode, type Scale } from "./reportable.ts";

/** Metro 2, US-13; the delinquent codes are general knowledge, to be confirmed by the institution. */
const ACCOUNT_STATUS: Scale = [
  [0, "11", "Current account"],
  [30, "71", "30–59 days past due"],
  [60, "78", "60–89 days past due"],
  [90, "80", "90–119 days past due"],
  [120, "82", "120–149 days past due"],
  [150, "83", "150–179 days past due"],
  [180, "84", "180 days or more past due"],
];
const PAYMENT_HISTORY: Scale = [0, 30, 60, 90, 120, 150, 180].map(
  (from, i) => [from, String(i), i === 0 ? "Current" : `${from} days past due`] as const,
);

const NO_HISTORY: ReportingCode = {
  system: "METRO2_PAYMENT_HISTORY",
  code: "D",
  meaning: "No payment history reported this month",
};
const IN_FORBEARANCE: ReportingCode = {
  system: "METRO2_SPECIAL_COMMENT",
  code: "CP",
  meaning: "Account in forbearance",
};
/** The bureau's own word for a declared disaster; an account has one comment, and this one spares it in scores. */
const IN_DISASTER: ReportingCode = {
  system: "METRO2_SPECIAL_COMMENT",
  code: "AW",
  meaning: "Affected by a natural or declared disaster",
};

/**
 * US-13: a month in which nothing is asked shows "D" and leaves earlier history as it was; a comment alone would not be
 * enough (US-12), so status, terms and scheduled payment say the same.
 */
export function metro2Codes(of: Reportable): ReportingCode[] {
  const { agreed, delinquentDays, inDeclaredDisaster, paymentsOff, shielded } = of;
  const status = onScale(ACCOUNT_STATUS, delinquentDays, "METRO2_ACCOUNT_STATUS");
  const isAsked = agreed ? paymentsOff === null : !shielded;
  const history = isAsked ? onScale(PAYMENT_HISTORY, delinquentDays, "METRO2_PAYMENT_HISTORY") : NO_HISTORY;
  const comment = shielded ? [inDeclaredDisaster ? IN_DISASTER : IN_FORBEARANCE] : [];
  return [status, history, ...comment, ...(paymentsOff ? termsOf(paymentsOff, delinquentDays) : [])];
}

/** A holiday leaves the terms and schedules nothing; a deferral says from when on payments go on, in the K4 segment. */
function termsOf({ kind, resumeOn }: PaymentsOff, delinquentDays: number): ReportingCode[] {
  const isDeferred = kind === "DEFERRED";
  const terms: ReportingCode[] = [
    isDeferred
      ? { system: "METRO2_TERMS_FREQUENCY", code: "D", meaning: "Deferred; terms duration is left blank" }
      : { system: "METRO2_TERMS_FREQUENCY", code: "M", meaning: "Monthly, as agreed" },
    { system: "METRO2_SCHEDULED_PAYMENT", code: "0", meaning: "No payment is scheduled this month" },
  ];
  if (delinquentDays === 0) terms.push({ system: "METRO2_AMOUNT_PAST_DUE", code: "0", meaning: "Nothing is past due" });
  if (!isDeferred) return terms;
  const [year, month, day] = resumeOn.split("-");
  return [
    ...terms,
    { system: "METRO2_SPECIALIZED_PAYMENT", code: "02", meaning: "K4 segment: deferred payment" },
    {
      system: "METRO2_DEFERRED_PAYMENT_START",
      code: `${month}${day}${year}`,
      meaning: `K4 segment: from ${resumeOn} on`,
    },
  ];
}
