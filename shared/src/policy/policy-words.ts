import type { HardshipReason } from "../case/case-words.ts";
import { EVIDENCE_KIND_LABELS, GROUND_LABELS, HARDSHIP_REASON_LABELS } from "../locale/labels/case-word-labels.ts";
import { OFFER_REASON_LABELS } from "../locale/labels/offer-reason-labels.ts";
import { PAYMENT_PART_LABELS } from "../locale/labels/payment-part-labels.ts";
import type { Sentence } from "../locale/locale.ts";
import { sentence } from "../locale/render.ts";

const WORDS: Readonly<Record<string, Sentence>> = {
  ...HARDSHIP_REASON_LABELS,
  ...EVIDENCE_KIND_LABELS,
  ...GROUND_LABELS,
  ...OFFER_REASON_LABELS,
  ...PAYMENT_PART_LABELS,
};

/** A word that stands among the numbers of a policy, as a person reads it. */
export const wordOf = (value: unknown): Sentence => WORDS[String(value)] ?? sentence(() => String(value));

/** Several of them. */
export const listed = (words: readonly unknown[], of: (word: unknown) => Sentence = wordOf): Sentence =>
  sentence((locale) => words.map((word) => of(word)[locale]).join(locale === "en" ? ", " : "、"));

/** Reasons: the word for any other reason is the word for any other document, too. */
export const listedReasons = (reasons: readonly unknown[]): Sentence =>
  listed(reasons, (reason) => HARDSHIP_REASON_LABELS[reason as HardshipReason] ?? wordOf(reason));
