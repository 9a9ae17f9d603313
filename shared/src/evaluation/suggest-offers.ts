import { compareRates } from "../money/rate.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import type { Relief, ReliefMeasure } from "../relief/relief.ts";
import { allowedMonths } from "./allowed-months.ts";
import { deferralMonths } from "./deferral-months.ts";
import type { Facts } from "./facts.ts";
import type { OfferReason } from "./offer-reasons.ts";
import { deferralMonthsRule } from "./rules/r4-deferral-months.ts";
import { deferralTotal } from "./rules/r5-deferral-total.ts";
import { rateCap } from "./rules/r7-rate-cap.ts";
import { interestWaiver } from "./rules/r8-interest-waiver.ts";

export { OFFER_REASONS, type OfferReason } from "./offer-reasons.ts";

export type SuggestedOffer = Readonly<{ relief: Relief; reason: OfferReason }>;

const MAX_SUGGESTIONS = 4;
/** Two more instalments for every month of difficulty, when the term is stretched instead (M8 against M1: 6 for 3). */
const EXTENSION_PER_MONTH = 2;
/** What a borrower who asked for no deferral is offered to begin with. */
const USUAL_MONTHS = 3;

/**
 * Up to four reliefs within the policy, in the order of its waterfall (`offer.waterfall`); a reason that it leaves out is never
 * tried. Part of the interest, and as much of overdue penalties, is waived for illness and disaster alone (`proofReasons`);
 * every other suggestion puts penalties off with what they lie on. Capitalising is never suggested: it costs the borrower
 * more than shifting.
 *
 * A suggestion that the loan's own schedule cannot carry (interest only on a bullet loan, say) is for `applyRelief` to refuse.
 *
 * @param withinRateCap whether a relief, computed on the loan, keeps the effective rate within the cap; one that does not
 *   is never suggested
 * @param owesPenalty whether overdue penalties are unpaid on the loan
 */
export function suggestOffers(
  facts: Facts,
  policy: PolicyVersion,
  withinRateCap: (relief: Relief) => boolean,
  owesPenalty = false,
): readonly SuggestedOffer[] {
  const allowed = (relief: Relief) => reliefRulesPass(facts, relief, policy) && withinRateCap(relief);
  const found: SuggestedOffer[] = [];
  for (const offer of waterfall({ facts, policy, owesPenalty }, allowed)) {
    if (found.length === MAX_SUGGESTIONS) break;
    const known = found.some(({ relief }) => JSON.stringify(relief) === JSON.stringify(offer.relief));
    if (!known && allowed(offer.relief)) found.push(offer);
  }
  return found;
}

type Case = Readonly<{ facts: Facts; policy: PolicyVersion; owesPenalty: boolean }>;

function waterfall(of: Case, isAllowed: (relief: Relief) => boolean): SuggestedOffer[] {
  const { waterfall } = of.policy.numbers.offer;
  return waterfall.flatMap((reason) => {
    const relief = reliefFor(reason, of, isAllowed);
    return relief ? [{ reason, relief }] : [];
  });
}

/** The relief that a reason stands for on a case; null where it has none there. */
function reliefFor(
  reason: OfferReason,
  { facts, policy: { numbers }, owesPenalty }: Case,
  isAllowed: (relief: Relief) => boolean,
): Relief | null {
  const { deferral, waiver } = numbers;
  const share = waiver.maxShare;
  const asked = deferralMonths(facts.requested, facts) || USUAL_MONTHS;
  const months = Math.min(asked, allowedMonths(facts, numbers));
  const shift: ReliefMeasure = { type: "SHIFT", months, deferredInterest: "FIRST_RESUMED" };
  const ifAny = (...measures: ReliefMeasure[]) => (months === 0 ? null : { measures });
  switch (reason) {
    case "AS_REQUESTED":
      return facts.requested;
    case "CLOSEST_TO_REQUEST":
      return isAllowed(facts.requested) ? null : ifAny(shift);
    case "SAME_INSTALMENTS":
      return ifAny({ ...shift, deferredInterest: "LAST" });
    case "KEEP_PAYING_INTEREST":
      return ifAny({ type: "INTEREST_ONLY", months });
    case "SHARE_THE_COST":
      return deferral.proofReasons.includes(facts.hardshipReason) && compareRates(share, "0") > 0
        ? ifAny(shift, { type: "WAIVE", share, ...(owesPenalty && { penaltyShare: share }) })
        : null;
    case "LOWER_INSTALMENTS":
      return { measures: [{ type: "EXTEND", months: EXTENSION_PER_MONTH * asked }] };
    case "SPREAD_ARREARS":
      return facts.daysPastDue > 0 ? { measures: [{ type: "RE_AGE", instalments: asked }] } : null;
    case "MOVE_TO_THE_END":
      return ifAny({ type: "TAIL", instalments: months });
  }
}

/** The general rules that look at the relief itself; the others are the same for every offer. */
const RELIEF_RULES = [deferralMonthsRule, deferralTotal, rateCap, interestWaiver];

function reliefRulesPass(facts: Facts, relief: Relief, { numbers }: PolicyVersion): boolean {
  if (relief.measures.length === 0) return false;
  return RELIEF_RULES.every((rule) => rule.check({ ...facts, requested: relief }, numbers).passed);
}
