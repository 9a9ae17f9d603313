import type { Confidence } from "../../policy/policy-version.ts";
import type { Labels } from "../locale.ts";

/** How sure we are of where a number comes from. */
export const CONFIDENCE_LABELS: Labels<Confidence> = {
  T: { "zh-Hans": "已读法条原文", "zh-Hant": "已讀法條原文", en: "The text itself was read" },
  S: { "zh-Hans": "已读二手来源", "zh-Hant": "已讀二手來源", en: "A secondary source was read" },
  M: { "zh-Hans": "一般知识，须核对原文", "zh-Hant": "一般知識，須核對原文", en: "General knowledge, to be checked" },
  PRODUCT: { "zh-Hans": "产品默认或机构自定", "zh-Hant": "產品默認或機構自訂", en: "A default or a choice, not law" },
};
