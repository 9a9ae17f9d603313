import type { Ground } from "../case/case-words.ts";
import { EVIDENCE_KINDS, GROUNDS, HARDSHIP_REASONS } from "../case/case-words.ts";
import { evaluate } from "../evaluation/evaluate.ts";
import type { Facts } from "../evaluation/facts.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";

/** What is known of a loan before anybody applied. */
export type BeforeApplying = Omit<Facts, "ground" | "hardshipReason" | "requested" | "evidence">;

/** `open`: grounds that pass as things are; `withProof`: further ones that would with a reason and its document. */
export type Prospects = Readonly<{ open: readonly Ground[]; withProof: readonly Ground[] }>;

/** Which grounds an application made now would meet, for the smallest respite there is: one month's shift. */
export function wouldQualify(known: BeforeApplying, policy: PolicyVersion): Prospects {
  const facts: Facts = {
    ...known,
    ground: "SMALL_LOAN_GOOD_RECORD",
    hardshipReason: "OTHER",
    evidence: [],
    requested: { measures: [{ type: "SHIFT", months: 1, deferredInterest: "FIRST_RESUMED" }] },
  };
  const open = grounds(facts, policy);
  // Some reason, and every document: whether there is one only the borrower can say.
  const proven = HARDSHIP_REASONS.flatMap((hardshipReason) =>
    grounds({ ...facts, hardshipReason, evidence: EVIDENCE_KINDS }, policy),
  );
  return { open, withProof: GROUNDS.filter((ground) => proven.includes(ground) && !open.includes(ground)) };
}

function grounds(facts: Facts, policy: PolicyVersion): readonly Ground[] {
  const { findings, groundsPassed } = evaluate(facts, policy);
  return findings.every(({ set, passed }) => set !== "GENERAL" || passed) ? groundsPassed : [];
}
