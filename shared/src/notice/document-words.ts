import type { EvidenceKind } from "../case/case-words.ts";
import type { Labels, Locale, Sentence } from "../locale/locale.ts";

/** What says why somebody is in difficulty has one name for all in a notice. */
const OF_THE_CIRCUMSTANCES: Sentence = {
  "zh-Hans": "申请所述情况的证明文件",
  "zh-Hant": "申請所述情況的證明文件",
  en: "official proof of the circumstances described in the application",
};

/**
 * Documents as a notice names them. Notices are read on locked screens and by families: a document that would give away
 * an illness, a death or the reason of the hardship is named for what it proves, and the app says which it is.
 */
export const NOTICE_DOCUMENTS: Labels<EvidenceKind> = {
  MEDICAL_CERTIFICATE: OF_THE_CIRCUMSTANCES,
  UNEMPLOYMENT_PROOF: OF_THE_CIRCUMSTANCES,
  DISASTER_NOTICE: OF_THE_CIRCUMSTANCES,
  DEATH_CERTIFICATE: OF_THE_CIRCUMSTANCES,
  ACCIDENT_REPORT: OF_THE_CIRCUMSTANCES,
  INCOME_STATEMENT: { "zh-Hans": "收入证明", "zh-Hant": "收入證明", en: "income statement" },
  BANK_STATEMENT: { "zh-Hans": "银行流水", "zh-Hant": "銀行流水", en: "bank statement" },
  IDENTITY: { "zh-Hans": "身份证明", "zh-Hant": "身分證明", en: "proof of identity" },
  OTHER: {
    "zh-Hans": "申请页面所列的其他材料",
    "zh-Hant": "申請頁面所列的其他材料",
    en: "the other documents named in the app",
  },
};

/** The documents, each name once. */
export const documentNames = (kinds: readonly EvidenceKind[], locale: Locale): string[] => [
  ...new Set(kinds.map((kind) => NOTICE_DOCUMENTS[kind][locale])),
];
