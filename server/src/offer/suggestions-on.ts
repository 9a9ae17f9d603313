import type { Facts } from "@respite/shared/evaluation/facts";
import { type SuggestedOffer, suggestOffers } from "@respite/shared/evaluation/suggest-offers";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { Relief, ReliefRefusal } from "@respite/shared/relief/relief";
import type { Result } from "@respite/shared/result/result";
import type { ComputedOffer } from "./compute-offer.ts";

type Computed = Result<ComputedOffer, ReliefRefusal>;

/** What the policy suggests for a loan, each as it would be booked; what its schedule cannot carry is left out. */
export function suggestionsOn(
  facts: Facts,
  policy: PolicyVersion,
  compute: (relief: Relief) => Computed,
  owesPenalty = false,
): (SuggestedOffer & Readonly<{ computed: ComputedOffer }>)[] {
  const known = new Map<Relief, Computed>();
  const computedOf = (relief: Relief): Computed => {
    const computed = known.get(relief) ?? compute(relief);
    known.set(relief, computed);
    return computed;
  };
  const withinRateCap = (relief: Relief): boolean => {
    const computed = computedOf(relief);
    return !computed.ok || computed.value.withinRateCap !== false;
  };
  return suggestOffers(facts, policy, withinRateCap, owesPenalty).flatMap((suggested) => {
    const computed = computedOf(suggested.relief);
    return computed.ok ? [{ ...suggested, computed: computed.value }] : [];
  });
}
