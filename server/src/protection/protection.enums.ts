import { enumOf } from "../graphql/register-enum.ts";

export type ProtectionKind = "COLLECTION_HOLD" | "REPORTING_SHIELD";
export const ProtectionKindEnum = enumOf<ProtectionKind>("ProtectionKind", "What a protection stops.", {
  COLLECTION_HOLD: "Collection: nobody may chase the borrower (催收暂停).",
  REPORTING_SHIELD: "The reported status is frozen at what it was on entry (征信保护).",
});

export type ContactChannel = "PHONE" | "SMS" | "EMAIL" | "APP" | "LETTER" | "VISIT";
export const ContactChannelEnum = enumOf<ContactChannel>("ContactChannel", "How a borrower would be contacted.", {
  PHONE: "A telephone call.",
  SMS: "A text message.",
  EMAIL: "An e-mail.",
  APP: "A message in the app.",
  LETTER: "A letter.",
  VISIT: "A visit.",
});
