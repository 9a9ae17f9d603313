import type { PolicyVersion } from "../policy/policy-version.ts";
import { evaluate } from "./evaluate.ts";
import type { Facts } from "./facts.ts";
import { needsSecondReview } from "./needs-second-review.ts";

/**
 * Whether an application may be approved without a person: the policy allows it, the ground claimed is the one it names
 * and passes with every general rule, and what is asked is one plain shift of at most `maxShiftMonths`, nothing waived.
 * An applicant who has other applications open is looked at by a person. What the shift comes to on the loan is not known
 * here: over the cap, it waits for a person, too.
 * There is no such function for declining.
 */
export function mayApproveAutomatically(facts: Facts, policy: PolicyVersion): boolean {
  const { enabled, ground, maxShiftMonths } = policy.numbers.automaticApproval;
  if (!enabled || facts.ground !== ground || facts.otherApplications?.length) return false;
  const [only, ...more] = facts.requested.measures;
  if (only?.type !== "SHIFT" || more.length > 0 || only.months > maxShiftMonths) return false;
  const { passed, groundsPassed } = evaluate(facts, policy);
  const asked = { relief: facts.requested, withinRateCap: null };
  return passed && groundsPassed.includes(ground) && needsSecondReview(facts, [asked], policy).length === 0;
}
