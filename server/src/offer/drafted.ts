import type { CostedRelief } from "@respite/shared/authority/decision-reach";
import type { Offered } from "@respite/shared/evaluation/failed-rules";
import type { Relief } from "@respite/shared/relief/relief";
import type { ComputedOffer } from "./compute-offer.ts";

/** An offer to be made: what changes, and what that comes to on the loan. */
export type Drafted = Readonly<{ relief: Relief; computed: ComputedOffer }>;

/** The same as the rules, and limits of authority, judge it. */
export const offeredOf = ({ relief, computed }: Drafted): Offered & CostedRelief => ({
  relief,
  withinRateCap: computed.withinRateCap,
  deferralGivenUp: computed.deferralGivenUp,
  costToLender: computed.result.costToLender,
});
