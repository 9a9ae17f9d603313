import type { EvidenceKind, EvidenceQuarantine } from "@respite/shared/case/case-words";
import { enumOf } from "../graphql/register-enum.ts";

export const EvidenceKindEnum = enumOf<EvidenceKind>("EvidenceKind", "What a document proves.", {
  MEDICAL_CERTIFICATE: "A doctor's or hospital's certificate.",
  UNEMPLOYMENT_PROOF: "Proof that work was lost.",
  INCOME_STATEMENT: "A statement of income.",
  BANK_STATEMENT: "A bank statement.",
  DISASTER_NOTICE: "An official notice of a disaster.",
  DEATH_CERTIFICATE: "A death certificate.",
  ACCIDENT_REPORT: "A report of an accident.",
  IDENTITY: "A proof of identity.",
  OTHER: "Something else.",
});

export const EvidenceQuarantineEnum = enumOf<EvidenceQuarantine>(
  "EvidenceQuarantine",
  "Why a document is never given out.",
  {
    MALWARE: "A scanner knows it as malware.",
    ACTIVE_CONTENT: "It acts by itself when it is opened, carries other files, or is of two formats at once.",
    UNREADABLE: "It is damaged, under a password, or too large a picture to be looked at safely.",
  },
);
