import type { Labels } from "../locale.ts";

/** How an agreement is kept, in a word. */
export const AGREEMENT_STANDING_LABELS: Labels<"ON_TRACK" | "AT_RISK" | "COMPLETED" | "BROKEN" | "CANCELLED"> = {
  ON_TRACK: { "zh-Hans": "正常履行", "zh-Hant": "正常履行", en: "On track" },
  AT_RISK: { "zh-Hans": "有逾期，可补足", "zh-Hant": "有逾期，可補足", en: "At risk" },
  COMPLETED: { "zh-Hans": "已履行完毕", "zh-Hant": "已履行完畢", en: "Completed" },
  BROKEN: { "zh-Hans": "已违约终止", "zh-Hant": "已違約終止", en: "Broken" },
  CANCELLED: { "zh-Hans": "已撤销", "zh-Hant": "已撤銷", en: "Cancelled" },
};
