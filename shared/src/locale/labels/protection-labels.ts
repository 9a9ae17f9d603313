import type { ProtectionReason } from "../../protection/protection-interval.ts";
import type { ReportingLevel } from "../../protection/reporting-status.ts";
import type { Labels } from "../locale.ts";

export const PROTECTION_REASON_LABELS: Labels<ProtectionReason> = {
  APPLICATION: { "zh-Hans": "申请审理期间", "zh-Hant": "申請審理期間", en: "Application" },
  APPEAL_WINDOW: { "zh-Hans": "复议申请期内", "zh-Hant": "復議申請期內", en: "Time to appeal" },
  AGREEMENT: { "zh-Hans": "还款协议履行期间", "zh-Hant": "還款協議履行期間", en: "Agreement" },
  LAW: { "zh-Hans": "法定保护", "zh-Hant": "法定保護", en: "Protection by law" },
  CORRECTION: { "zh-Hans": "更正", "zh-Hant": "更正", en: "Correction" },
};

export const REPORTING_LEVEL_LABELS: Labels<ReportingLevel> = {
  CURRENT: { "zh-Hans": "正常", "zh-Hant": "正常", en: "Current" },
  DAYS_1_30: { "zh-Hans": "逾期 1–30 天", "zh-Hant": "逾期 1–30 天", en: "1–30 days" },
  DAYS_31_60: { "zh-Hans": "逾期 31–60 天", "zh-Hant": "逾期 31–60 天", en: "31–60 days" },
  DAYS_61_90: { "zh-Hans": "逾期 61–90 天", "zh-Hant": "逾期 61–90 天", en: "61–90 days" },
  DAYS_OVER_90: { "zh-Hans": "逾期 90 天以上", "zh-Hant": "逾期 90 天以上", en: "Over 90 days" },
};
