import type { EvidenceKind } from "@respite/shared/case/case-words";
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
