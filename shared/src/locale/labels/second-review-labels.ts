import type { SecondReviewReason } from "../../evaluation/needs-second-review.ts";
import type { Labels } from "../locale.ts";

export const SECOND_REVIEW_LABELS: Labels<SecondReviewReason> = {
  WAIVER_ABOVE_AUTHORITY: {
    "zh-Hans": "利息减免超过一人可批的上限",
    "zh-Hant": "利息減免超過一人可批的上限",
    en: "The waiver is more than one reviewer may grant",
  },
  LONG_DEFERRAL: {
    "zh-Hans": "延后月数超过一人可批的上限",
    "zh-Hant": "延後月數超過一人可批的上限",
    en: "The deferral is longer than one reviewer may grant",
  },
  LARGE_EXPOSURE: {
    "zh-Hans": "贷款余额超过一人可批的上限",
    "zh-Hant": "貸款餘額超過一人可批的上限",
    en: "The exposure is more than one reviewer may decide on",
  },
  FAILED_RULE: {
    "zh-Hans": "有规则未通过，须由第二人确认",
    "zh-Hant": "有規則未通過，須由第二人確認",
    en: "A rule failed, and a second person has to agree",
  },
};
