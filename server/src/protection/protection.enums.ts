import type { ContactChannel, ContactOutcome } from "@respite/shared/protection/contact";
import type { CodeSystem } from "@respite/shared/protection/reportable";
import { enumOf } from "../graphql/register-enum.ts";

export type ProtectionKind = "COLLECTION_HOLD" | "REPORTING_SHIELD";
export const ProtectionKindEnum = enumOf<ProtectionKind>("ProtectionKind", "What a protection stops.", {
  COLLECTION_HOLD: "Collection: nobody may chase the borrower (催收暂停).",
  REPORTING_SHIELD: "The reported status is frozen at what it was on entry (征信保护).",
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
