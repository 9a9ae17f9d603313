import type { PaymentPart } from "../../payment/payment-part.ts";
import type { Labels } from "../locale.ts";

/** What a payment meets of an instalment. */
export const PAYMENT_PART_LABELS: Labels<PaymentPart> = {
  PENALTY: { "zh-Hans": "罚息", "zh-Hant": "罰息", en: "Penalty interest" },
  INTEREST: { "zh-Hans": "利息", "zh-Hant": "利息", en: "Interest" },
  PRINCIPAL: { "zh-Hans": "本金", "zh-Hant": "本金", en: "Principal" },
};
