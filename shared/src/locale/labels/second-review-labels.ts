import type { AuthorityReason } from "../../authority/beyond-authority.ts";
import type { SecondReviewReason } from "../../evaluation/needs-second-review.ts";
import type { Labels } from "../locale.ts";

export const SECOND_REVIEW_LABELS: Labels<SecondReviewReason | AuthorityReason> = {
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
  EXPOSURE_BEYOND_OWN: {
    "zh-Hans": "贷款余额超过经办人的个人权限",
    "zh-Hant": "貸款餘額超過經辦人的個人權限",
    en: "The exposure is beyond the maker's own authority",
  },
  DEFERRAL_BEYOND_OWN: {
    "zh-Hans": "延后月数超过经办人的个人权限",
    "zh-Hant": "延後月數超過經辦人的個人權限",
    en: "The deferral is beyond the maker's own authority",
  },
  COST_BEYOND_OWN: {
    "zh-Hans": "机构成本超过经办人的个人权限",
    "zh-Hant": "機構成本超過經辦人的個人權限",
    en: "The cost to the lender is beyond the maker's own authority",
  },
  WAIVER_BEYOND_OWN: {
    "zh-Hans": "经办人的个人权限不含减免",
    "zh-Hant": "經辦人的個人權限不含減免",
    en: "The maker's own authority covers no waiver",
  },
};
