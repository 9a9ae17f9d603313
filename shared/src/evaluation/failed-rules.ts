import { compareRates, type Rate } from "../money/rate.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import type { Relief } from "../relief/relief.ts";
import { evaluate } from "./evaluate.ts";
import type { Facts } from "./facts.ts";
import { rateCap } from "./rules/r7-rate-cap.ts";
import { interestWaiver } from "./rules/r8-interest-waiver.ts";
import { waivedShare } from "./waived-share.ts";

/** What is offered, and what it is once it is computed on the loan. */
export type Offered = Readonly<{
  relief: Relief;
  /** Whether it keeps the effective rate within the cap; null: not judged. */
  withinRateCap: boolean | null;
  /** The share of the deferral-period interest that it gives up (`deferralGivenUp`); where it was not computed, what it waives. */
  deferralGivenUp?: Rate | null;
}>;

/** What an offer gives up of the deferral-period interest, as far as that is known. */
export const givenUpBy = ({ deferralGivenUp, relief }: Offered): Rate => deferralGivenUp ?? waivedShare(relief);

/**
 * The rules that an offer does not meet: every general one, and those of the ground claimed when no ground is met. The
 * rules are run on what is offered, not on what was asked for; R7 is not met by an effective rate over the cap either, nor
 * R8 by a lower rate or a pause that gives up more than one reviewer may waive.
 *
 * @returns ids in the order of the catalogue; empty when the offer keeps to the policy
 */
export function failedRules(facts: Facts, offered: Offered, policy: PolicyVersion): string[] {
  const { findings, groundsPassed } = evaluate({ ...facts, requested: offered.relief }, policy);
  const sets: readonly string[] = groundsPassed.length > 0 ? ["GENERAL"] : ["GENERAL", facts.ground];
  const computed: Readonly<Partial<Record<string, boolean>>> = {
    [rateCap.id]: offered.withinRateCap !== false,
    [interestWaiver.id]: compareRates(givenUpBy(offered), policy.numbers.waiver.maxShare) <= 0,
  };
  return findings
    .filter(({ passed, rule, set }) => (!passed && sets.includes(set)) || computed[rule] === false)
    .map(({ rule }) => rule);
}
