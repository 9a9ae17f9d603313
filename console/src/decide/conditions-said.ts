import { EVIDENCE_KIND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { conditionSentences } from "@respite/shared/locale/labels/condition-labels";
import type { Locale } from "@respite/shared/locale/locale";
import type { OfferConditions } from "@respite/shared/relief/offer-conditions";

/** On what an offer is composed, each condition as a sentence: the ones that the server says of the offer made of it. */
export const conditionsSaid = (conditions: OfferConditions | undefined, locale: Locale): string[] =>
  conditions ? conditionSentences(conditions, EVIDENCE_KIND_LABELS, locale) : [];
