import type { Facts } from "../evaluation/facts.ts";
import type { Offered } from "../evaluation/failed-rules.ts";
import { needsSecondReview, type SecondReviewReason } from "../evaluation/needs-second-review.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import type { AuthorityLimits } from "./authority-limits.ts";
import { type AuthorityFinding, type AuthorityReason, beyondAuthority } from "./beyond-authority.ts";
import { type CostedRelief, type DecisionReach, decisionReach } from "./decision-reach.ts";

/** A decision held against the own authority of whoever took it, as it was then; `limits` null: nothing was set for them. */
export type Weighing = Readonly<{ reach: DecisionReach; limits: AuthorityLimits | null }>;

/** Where the decision goes beyond the authority it is held against. */
export const findingsOf = ({ reach, limits }: Weighing): readonly AuthorityFinding[] =>
  limits === null ? [] : beyondAuthority(reach, limits);

/** Why a second person has to confirm, and what that was weighed from. */
export type Weighed = Readonly<{
  reasons: readonly (SecondReviewReason | AuthorityReason)[];
  beyond: readonly AuthorityFinding[];
  weighing: Weighing;
}>;

/** Holds a maker's offers against the policy and against their own authority: either is enough to need a second person. */
export function weighDecision(
  facts: Facts,
  offers: readonly (Offered & CostedRelief)[],
  policy: PolicyVersion,
  own: AuthorityLimits | null,
): Weighed {
  const weighing = { reach: decisionReach(facts, offers), limits: own };
  const beyond = findingsOf(weighing);
  const reasons = [...needsSecondReview(facts, offers, policy), ...beyond.map(({ reason }) => reason)];
  return { reasons, beyond, weighing };
}
