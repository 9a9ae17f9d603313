import type { EvidenceKind } from "../case/case-words.ts";

export const UNDERTAKINGS = ["TELL_WHEN_BETTER", "KEEP_OTHER_PAYMENTS", "NO_NEW_CREDIT"] as const;
/** What a borrower promises by accepting. */
export type Undertaking = (typeof UNDERTAKINGS)[number];

/** On what an offer is made: documents that must be there before it is accepted, and what the borrower promises by it. */
export type OfferConditions = Readonly<{ documents: readonly EvidenceKind[]; undertakings: readonly Undertaking[] }>;

/** The documents asked for that are not among those at hand. */
export const missingFor = (
  conditions: OfferConditions | undefined,
  atHand: readonly EvidenceKind[],
): readonly EvidenceKind[] => (conditions?.documents ?? []).filter((kind) => !atHand.includes(kind));
