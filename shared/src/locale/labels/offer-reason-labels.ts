import type { OfferReason } from "../../evaluation/offer-reasons.ts";
import type { Labels } from "../locale.ts";

/** Why an offer is suggested. */
export const OFFER_REASON_LABELS: Labels<OfferReason> = {
  AS_REQUESTED: { "zh-Hans": "借款人申请的方案", "zh-Hant": "借款人申請的方案", en: "What the borrower asked for" },
  CLOSEST_TO_REQUEST: {
    "zh-Hans": "政策允许范围内最接近申请的方案",
    "zh-Hant": "政策允許範圍內最接近申請的方案",
    en: "The closest to the request that the policy allows",
  },
  SAME_INSTALMENTS: {
    "zh-Hans": "各期金额不变，延后利息最后支付",
    "zh-Hant": "各期金額不變，延後利息最後支付",
    en: "Every instalment stays the same; the deferred interest comes last",
  },
  KEEP_PAYING_INTEREST: {
    "zh-Hans": "先还利息，总成本不增加更多",
    "zh-Hant": "先還利息，總成本不增加更多",
    en: "Interest is paid meanwhile, so that none is carried forward",
  },
  SHARE_THE_COST: {
    "zh-Hans": "减免部分延后利息",
    "zh-Hant": "減免部分延後利息",
    en: "Part of the deferred interest is waived",
  },
  LOWER_INSTALMENTS: {
    "zh-Hans": "延长期限，降低每期金额",
    "zh-Hant": "延長期限，降低每期金額",
    en: "A longer term lowers every instalment",
  },
  SPREAD_ARREARS: {
    "zh-Hans": "逾期款项均摊至其后各期",
    "zh-Hant": "逾期款項均攤至其後各期",
    en: "What is overdue is spread over the next instalments",
  },
  MOVE_TO_THE_END: {
    "zh-Hans": "移至最后一期，不另计息",
    "zh-Hant": "移至最後一期，不另計息",
    en: "The amounts fall due with the last instalment, free of interest",
  },
};
