import type { ContactChannel, ContactOutcome } from "@respite/shared/protection/contact";
import type { CodeSystem } from "@respite/shared/protection/reporting-codes";
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
  UNANSWERED: "Nobody did.",
});

export const CodeSystemEnum = enumOf<CodeSystem>("CodeSystem", "Whose code it is.", {
  CN_FIVE_CLASS: "China: five classes of financial assets.",
  CN_OVERDUE: "China: months overdue.",
  METRO2_ACCOUNT_STATUS: "Metro 2: account status.",
  METRO2_PAYMENT_HISTORY: "Metro 2: this month in the payment history.",
  METRO2_SPECIAL_COMMENT: "Metro 2: special comment.",
  AU_REPAYMENT_HISTORY: "Australia: repayment history.",
  AU_HARDSHIP_INDICATOR: "Australia: financial hardship indicator.",
});
