import type { EvidenceKind, HardshipReason } from "@respite/shared/case/case-words";
import type { Words } from "./in-locale.ts";

/** The document that fits a reason; a photo where people would take one. */
export const DOCUMENT_FOR: Readonly<Record<HardshipReason, EvidenceKind>> = {
  ILLNESS: "MEDICAL_CERTIFICATE",
  JOB_LOSS: "UNEMPLOYMENT_PROOF",
  INCOME_DROP: "BANK_STATEMENT",
  REDUCED_HOURS: "INCOME_STATEMENT",
  BEREAVEMENT: "DEATH_CERTIFICATE",
  DISASTER: "DISASTER_NOTICE",
  EPIDEMIC: "DISASTER_NOTICE",
  ACCIDENT: "ACCIDENT_REPORT",
  DISABILITY: "MEDICAL_CERTIFICATE",
  DIVORCE: "BANK_STATEMENT",
  EXCESSIVE_OBLIGATIONS: "BANK_STATEMENT",
  OTHER: "OTHER",
};

export const DOCUMENTS: Readonly<Record<EvidenceKind, Words & Readonly<{ photo: boolean }>>> = {
  MEDICAL_CERTIFICATE: { zh: "诊断证明", en: "Medical certificate", photo: true },
  UNEMPLOYMENT_PROOF: { zh: "解除劳动合同证明", en: "Termination letter", photo: false },
  INCOME_STATEMENT: { zh: "收入证明", en: "Pay slip", photo: false },
  BANK_STATEMENT: { zh: "银行流水", en: "Bank statement", photo: false },
  DISASTER_NOTICE: { zh: "受灾通知", en: "Disaster notice", photo: true },
  DEATH_CERTIFICATE: { zh: "死亡证明", en: "Death certificate", photo: false },
  ACCIDENT_REPORT: { zh: "事故认定书", en: "Accident report", photo: true },
  IDENTITY: { zh: "身份证明", en: "Identity document", photo: true },
  OTHER: { zh: "情况说明", en: "Letter", photo: false },
};
