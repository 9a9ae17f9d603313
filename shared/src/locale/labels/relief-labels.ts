import type { DeferredInterestPlace, ReliefMeasureType } from "../../relief/relief.ts";
import type { ReportingEffect } from "../../relief/reporting-effect.ts";
import type { Labels } from "../locale.ts";

export const MEASURE_LABELS: Labels<ReliefMeasureType> = {
  SHIFT: { "zh-Hans": "延后还款", "zh-Hant": "延後還款", en: "Shift the due dates" },
  SHIFT_TO_DATE: { "zh-Hans": "延后至指定日期", "zh-Hant": "延後至指定日期", en: "Shift to a date" },
  EXTEND: { "zh-Hans": "延长期限", "zh-Hant": "延長期限", en: "Extend the term" },
  CAPITALISE: { "zh-Hans": "利息转入本金", "zh-Hant": "利息轉入本金", en: "Capitalise the interest" },
  INTEREST_ONLY: { "zh-Hans": "先还利息", "zh-Hant": "先還利息", en: "Pay interest only" },
  TAIL: { "zh-Hans": "移至最后一期", "zh-Hant": "移至最後一期", en: "Move to the last instalment" },
  RE_AGE: { "zh-Hans": "逾期款项重新分期", "zh-Hant": "逾期款項重新分期", en: "Spread the arrears anew" },
  RATE_REDUCTION: { "zh-Hans": "降低利率", "zh-Hant": "降低利率", en: "Lower the rate" },
  INTEREST_PAUSE: { "zh-Hans": "暂停计息", "zh-Hant": "暫停計息", en: "Pause the interest" },
  WAIVE: { "zh-Hans": "减免利息", "zh-Hant": "減免利息", en: "Waive interest" },
};

export const DEFERRED_INTEREST_LABELS: Labels<DeferredInterestPlace> = {
  FIRST_RESUMED: {
    "zh-Hans": "恢复还款首期支付",
    "zh-Hant": "恢復還款首期支付",
    en: "With the first resumed instalment",
  },
  SPREAD: {
    "zh-Hans": "平均分摊至其余各期",
    "zh-Hant": "平均分攤至其餘各期",
    en: "Spread over the remaining instalments",
  },
  LAST: { "zh-Hans": "最后一期支付", "zh-Hant": "最後一期支付", en: "With the last instalment" },
};

export const REPORTING_EFFECT_LABELS: Labels<ReportingEffect> = {
  STAYS_CURRENT: { "zh-Hans": "维持正常", "zh-Hant": "維持正常", en: "Stays current" },
  BECOMES_CURRENT: { "zh-Hans": "恢复正常", "zh-Hant": "恢復正常", en: "Becomes current" },
  STAYS_OVERDUE: {
    "zh-Hans": "维持逾期级别，不再恶化",
    "zh-Hant": "維持逾期級別，不再惡化",
    en: "Stays overdue, gets no worse",
  },
};
