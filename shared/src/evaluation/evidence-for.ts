import type { EvidenceKind } from "../case/case-words.ts";
import { EVIDENCE_KIND_LABELS } from "../locale/labels/case-word-labels.ts";
import type { Locale, Sentence } from "../locale/locale.ts";
import { sentence } from "../locale/render.ts";
import type { PolicyNumbers } from "../policy/policy-numbers.ts";
import type { Facts } from "./facts.ts";

/** The documents at hand that prove the reason given. */
export function evidenceFor(facts: Facts, { acceptedEvidence }: PolicyNumbers): readonly EvidenceKind[] {
  return facts.evidence.filter((kind) => acceptedEvidence[facts.hardshipReason].includes(kind));
}

/** Kinds of evidence as a list a person reads: 医疗证明、事故证明 / Medical certificate, Accident report. */
export function evidenceNames(kinds: readonly EvidenceKind[]): Sentence {
  const join = (locale: Locale) =>
    kinds.map((kind) => EVIDENCE_KIND_LABELS[kind][locale]).join(locale === "en" ? ", " : "、");
  return sentence(join);
}
