import { COMPOSED_REASON_LABELS } from "../locale/labels/composed-reason-labels.ts";
import { OFFER_REASON_LABELS } from "../locale/labels/offer-reason-labels.ts";
import type { Locale } from "../locale/locale.ts";
import type { Relief } from "../relief/relief.ts";
import { offerReasonsOf } from "./offer-reasons-of.ts";

const LABELS = { ...OFFER_REASON_LABELS, ...COMPOSED_REASON_LABELS };

/** Why a relief is offered, as one sentence: "Some months without payment; a longer term lowers every instalment". */
export const offerReasonSentence = (relief: Relief, requested: Relief, locale: Locale): string =>
  offerReasonsOf(relief, requested)
    .map((reason) => LABELS[reason][locale])
    .map((part, index) => (index === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1)))
    .join(locale === "en" ? "; " : "；");
