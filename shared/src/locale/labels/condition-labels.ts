import type { EvidenceKind } from "../../case/case-words.ts";
import type { OfferConditions, Undertaking } from "../../relief/offer-conditions.ts";
import type { Labels, Locale, Sentence } from "../locale.ts";
import { render } from "../render.ts";

export const UNDERTAKING_LABELS: Labels<Undertaking> = {
  TELL_WHEN_BETTER: {
    "zh-Hans": "情况好转、可提前恢复还款时，及时告知",
    "zh-Hant": "情況好轉、可提前恢復還款時，及時告知",
    en: "Tell us as soon as payments can resume earlier",
  },
  KEEP_OTHER_PAYMENTS: {
    "zh-Hans": "在本机构的其他贷款按约还款",
    "zh-Hant": "在本機構的其他貸款按約還款",
    en: "Keep paying other loans with us as agreed",
  },
  NO_NEW_CREDIT: {
    "zh-Hans": "方案履行完毕前不新增借款",
    "zh-Hant": "方案履行完畢前不新增借款",
    en: "Take up no new credit until the plan has been kept",
  },
};

const BEFORE: Sentence = {
  "zh-Hans": "接受前须提供：{document}",
  "zh-Hant": "接受前須提供：{document}",
  en: "To be sent before acceptance: {document}",
};

/** Each condition as a sentence. @param documents what documents are called where it is read */
export const conditionSentences = (
  { documents, undertakings }: OfferConditions,
  labels: Labels<EvidenceKind>,
  locale: Locale,
): string[] => [
  ...new Set(documents.map((kind) => render(BEFORE, { document: labels[kind] })[locale])),
  ...undertakings.map((undertaking) => UNDERTAKING_LABELS[undertaking][locale]),
];
