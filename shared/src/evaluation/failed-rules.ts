import type { PolicyVersion } from "../policy/policy-version.ts";
import type { RuleId } from "../policy/rule-catalogue.ts";
import type { Relief } from "../relief/relief.ts";
import { evaluate } from "./evaluate.ts";
import type { Facts } from "./facts.ts";

/** What is offered, and whether it keeps the effective rate within the cap once it is computed on the loan; null: not judged. */
export type Offered = Readonly<{ relief: Relief; withinRateCap: boolean | null }>;

const RATE_CAP: RuleId = "R7_RATE_CAP";

/**
 * The rules that an offer does not meet: every general one, and those of the ground claimed when no ground is met. The
 * rules are run on what is offered, not on what was asked for; R7 is not met by an effective rate over the cap either.
 *
 * @returns ids in the order of the catalogue; empty when the offer keeps to the policy
 */
export function failedRules(facts: Facts, { relief, withinRateCap }: Offered, policy: PolicyVersion): string[] {
  const { findings, groundsPassed } = evaluate({ ...facts, requested: relief }, policy);
  const sets: readonly string[] = groundsPassed.length > 0 ? ["GENERAL"] : ["GENERAL", facts.ground];
  return findings
    .filter(
      ({ passed, rule, set }) => (!passed && sets.includes(set)) || (rule === RATE_CAP && withinRateCap === false),
    )
    .map(({ rule }) => rule);
}
