import type { EvidenceKind } from "../case/case-words.ts";
import type { Evaluation } from "../evaluation/evaluation.ts";
import type { Facts } from "../evaluation/facts.ts";
import type { Locale } from "../locale/locale.ts";
import type { PolicyNumbers } from "../policy/policy-numbers.ts";
import { documentNames } from "./document-words.ts";

const EVIDENCE_RULES: readonly string[] = ["G2_HARDSHIP_EVIDENCE", "G6_FORCE_MAJEURE_EVIDENCE"];

/**
 * The documents of which the policy still needs one, where it asks for any on the ground that the borrower claims; none
 * when it has what it asks for.
 */
export function stillNeeded(
  { ground, hardshipReason }: Pick<Facts, "ground" | "hardshipReason">,
  { findings }: Pick<Evaluation, "findings">,
  { acceptedEvidence }: Pick<PolicyNumbers, "acceptedEvidence">,
): readonly EvidenceKind[] {
  const asked = findings.some(({ rule, set, passed }) => set === ground && EVIDENCE_RULES.includes(rule) && !passed);
  return asked ? acceptedEvidence[hardshipReason] : [];
}

/** What is missing as lines of a list: any one of these documents. */
export function missingDocuments(accepted: readonly EvidenceKind[], locale: Locale): string[] {
  const names = documentNames(accepted, locale);
  if (names.length === 0) return [];
  if (locale === "en") return [names.length === 1 ? `${names[0]}` : `one of these: ${names.join(", or ")}`];
  const or = "或";
  return [names.length === 1 ? `${names[0]}` : `以下任一${locale === "zh-Hans" ? "项" : "項"}：${names.join(or)}`];
}
