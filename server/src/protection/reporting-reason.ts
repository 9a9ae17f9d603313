import type { Locale, Sentence } from "@respite/shared/locale/locale";
import type { ReportingStatus } from "@respite/shared/protection/reporting-status";

const SENTENCES: Readonly<Record<"SHIELDED_CURRENT" | "SHIELDED_DELINQUENT" | "CURRENT" | "DELINQUENT", Sentence>> = {
  SHIELDED_CURRENT: {
    en: "Protected: it was current when protection began and is reported as current.",
    "zh-Hans": "征信保护中：进入保护时正常，按正常报送。",
    "zh-Hant": "徵信保護中：進入保護時正常，按正常報送。",
  },
  SHIELDED_DELINQUENT: {
    en: "Protected: it stays at the level it had when protection began.",
    "zh-Hans": "征信保护中：维持进入保护时的逾期状态，不再恶化。",
    "zh-Hant": "徵信保護中：維持進入保護時的逾期狀態，不再惡化。",
  },
  CURRENT: { en: "Nothing is overdue.", "zh-Hans": "无逾期。", "zh-Hant": "無逾期。" },
  DELINQUENT: { en: "An instalment is overdue.", "zh-Hans": "有逾期未还。", "zh-Hant": "有逾期未還。" },
};

/** Why a loan is reported as it is; says nothing of the hardship. */
export const reportingReason = ({ shielded, status }: ReportingStatus, locale: Locale): string =>
  SENTENCES[shielded ? (`SHIELDED_${status}` as const) : status][locale];
