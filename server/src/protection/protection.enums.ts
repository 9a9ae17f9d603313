import type { ContactChannel, ContactOutcome } from "@respite/shared/protection/contact";
import type { ContactRefusal } from "@respite/shared/protection/may-contact";
import type { ProtectionReason } from "@respite/shared/protection/protection-interval";
import type { CodeSystem } from "@respite/shared/protection/reportable";
import { enumOf } from "../graphql/register-enum.ts";

export type ProtectionKind = "COLLECTION_HOLD" | "REPORTING_SHIELD";
export const ProtectionKindEnum = enumOf<ProtectionKind>("ProtectionKind", "What a protection stops.", {
  COLLECTION_HOLD: "Collection: nobody may chase the borrower (催收暂停).",
  REPORTING_SHIELD: "The reported status is frozen at what it was on entry (征信保护).",
});

export const ProtectionReasonEnum = enumOf<ProtectionReason>("ProtectionReason", "Why a protection began.", {
  APPLICATION: "An application was received.",
  APPEAL_WINDOW: "It was declined, and may still be appealed.",
  AGREEMENT: "An agreement is in force.",
  LAW: "The law says so.",
  CORRECTION: "It should have been there before, and was put right.",
});

export type ContactCode = ContactRefusal | "ALLOWED";
export const ContactCodeEnum = enumOf<ContactCode>("ContactCode", "Whether contact is allowed, or what forbids it.", {
  ALLOWED: "It is allowed.",
  COLLECTION_HOLD: "Collection is on hold for the loan.",
  QUIET_HOURS: "It is night where the borrower lives, by the hours of the policy.",
  TOO_MANY_CALLS: "As many calls as the policy allows in a day went unanswered.",
  TOO_MANY_CALLS_IN_WEEK: "As many calls as the policy allows in seven days were made.",
  AFTER_CONVERSATION: "There was a conversation a few days ago.",
});

export type ReportedStatus = "CURRENT" | "DELINQUENT";
export const ReportedStatusEnum = enumOf<ReportedStatus>("ReportedStatus", "What is reported of a loan.", {
  CURRENT: "Paid as agreed, or protected since before it was late.",
  DELINQUENT: "Late, or protected at the level it had by then.",
});

export type { ContactChannel };
export const ContactChannelEnum = enumOf<ContactChannel>("ContactChannel", "How a borrower would be contacted.", {
  PHONE: "A telephone call.",
  SMS: "A text message.",
  EMAIL: "An e-mail.",
  APP: "A message in the app.",
  LETTER: "A letter.",
  VISIT: "A visit.",
});

export const ContactOutcomeEnum = enumOf<ContactOutcome>("ContactOutcome", "Whether a borrower was reached.", {
  ANSWERED: "Somebody answered: a conversation.",
  UNANSWERED: "Nobody answered.",
});

export const CodeSystemEnum = enumOf<CodeSystem>("CodeSystem", "Whose code it is.", {
  CN_FIVE_CLASS:
    "China: five classes of financial assets, which the lender keeps for itself and its supervisor; a watched loan is at least special mention.",
  CN_OVERDUE: "China: months overdue.",
  METRO2_ACCOUNT_STATUS: "Metro 2: account status.",
  METRO2_PAYMENT_HISTORY: "Metro 2: this month in the payment history.",
  METRO2_SPECIAL_COMMENT: "Metro 2: special comment.",
  METRO2_TERMS_FREQUENCY: "Metro 2: terms frequency; told while payments are off.",
  METRO2_SCHEDULED_PAYMENT: "Metro 2: scheduled monthly payment amount, in whole dollars; told while payments are off.",
  METRO2_AMOUNT_PAST_DUE: "Metro 2: amount past due, in whole dollars; told while payments are off.",
  METRO2_SPECIALIZED_PAYMENT: "Metro 2: specialized payment indicator, of the K4 segment.",
  METRO2_DEFERRED_PAYMENT_START: "Metro 2: deferred payment start date, of the K4 segment, as MMDDYYYY.",
  AU_REPAYMENT_HISTORY: "Australia: repayment history.",
  AU_HARDSHIP_INDICATOR: "Australia: financial hardship indicator.",
});
