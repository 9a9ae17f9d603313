import type { LatenessSignal } from "../../outreach/lateness-signals.ts";
import type { Labels } from "../locale.ts";

/** Why somebody is likely to be late. */
export const LATENESS_LABELS: Labels<LatenessSignal> = {
  LATE_LAST_MONTH: { "zh-Hans": "上月逾期", "zh-Hant": "上月逾期", en: "Late last month" },
  LATE_TWICE_IN_SIX_MONTHS: {
    "zh-Hans": "近六个月逾期两次以上",
    "zh-Hant": "近六個月逾期兩次以上",
    en: "Late twice in six months",
  },
  GETTING_LATER: { "zh-Hans": "逾期天数逐月增加", "zh-Hant": "逾期天數逐月增加", en: "Later each month" },
  IN_DECLARED_DISASTER: {
    "zh-Hans": "居住在灾害公告地区",
    "zh-Hant": "居住在災害公告地區",
    en: "Lives where a disaster is declared",
  },
};
