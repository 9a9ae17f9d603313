import type { ComposedReason } from "../../evaluation/offer-reasons.ts";
import type { Labels } from "../locale.ts";

/** What a measure of a reviewer's own is for. */
export const COMPOSED_REASON_LABELS: Labels<ComposedReason> = {
  MORE_TIME: {
    "zh-Hans": "宽限时间比申请的更长",
    "zh-Hant": "寬限時間比申請的更長",
    en: "More time than the borrower asked for",
  },
  MONTHS_WITHOUT_PAYMENT: {
    "zh-Hans": "数月内无需还款",
    "zh-Hant": "數月內無需還款",
    en: "Some months without payment",
  },
  LATER_DAY: {
    "zh-Hans": "还款日延后",
    "zh-Hant": "還款日延後",
    en: "Payments fall due on a later day",
  },
  INTEREST_JOINS_PRINCIPAL: {
    "zh-Hans": "数月内无需还款，其间利息转入本金",
    "zh-Hant": "數月內無需還款，其間利息轉入本金",
    en: "Some months without payment, whose interest joins the principal",
  },
  LOWER_RATE: {
    "zh-Hans": "降低利率，减少利息",
    "zh-Hant": "降低利率，減少利息",
    en: "A lower rate makes the loan cheaper",
  },
  INTEREST_PAUSED: {
    "zh-Hans": "一段时间内不计利息",
    "zh-Hant": "一段時間內不計利息",
    en: "No interest runs for a while",
  },
  PENALTY_WAIVED: { "zh-Hans": "减免罚息", "zh-Hant": "減免罰息", en: "Penalty interest is waived" },
};
