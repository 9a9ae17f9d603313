import type { PolicyVersion } from "../policy/policy-version.ts";
import type { Relief, ReliefMeasure } from "../relief/relief.ts";
import { allowedMonths } from "./allowed-months.ts";
import { deferralMonths } from "./deferral-months.ts";
import type { Facts } from "./facts.ts";
import { deferralMonthsRule } from "./rules/r4-deferral-months.ts";
import { deferralTotal } from "./rules/r5-deferral-total.ts";
import { rateCap } from "./rules/r7-rate-cap.ts";
import { interestWaiver } from "./rules/r8-interest-waiver.ts";

export const OFFER_REASONS = [
  "AS_REQUESTED",
  "CLOSEST_TO_REQUEST",
  "SAME_INSTALMENTS",
  "KEEP_PAYING_INTEREST",
  "SHARE_THE_COST",
  "LOWER_INSTALMENTS",
] as const;
export type OfferReason = (typeof OFFER_REASONS)[number];

export type SuggestedOffer = Readonly<{ relief: Relief; reason: OfferReason }>;

const MAX_SUGGESTIONS = 4;
/** Two more instalments for every month of difficulty, when the term is stretched instead (M8 against M1: 6 for 3). */
const EXTENSION_PER_MONTH = 2;
/** What a borrower who asked for no deferral is offered to begin with. */
const USUAL_MONTHS = 3;

/**
 * Up to four reliefs within the policy, in the order they are tried: what was asked (or the closest allowed) → the same
 * instalments, later → interest only → part of the interest waived, for illness and disaster (`proofReasons`) →
 * a longer term. Capitalising is never suggested: it costs the borrower more than shifting.
 *
 * A suggestion that the loan's own schedule cannot carry (interest only on a bullet loan, say) is for `applyRelief` to refuse.
 *
 * @param withinRateCap whether a relief, computed on the loan, keeps the effective rate within the cap; one that does not
 *   is never suggested
 */
export function suggestOffers(
  facts: Facts,
  policy: PolicyVersion,
  withinRateCap: (relief: Relief) => boolean,
): readonly SuggestedOffer[] {
  const allowed = (relief: Relief) => reliefRulesPass(facts, relief, policy) && withinRateCap(relief);
  const found: SuggestedOffer[] = [];
  for (const offer of waterfall(facts, policy, allowed)) {
    if (found.length === MAX_SUGGESTIONS) break;
    const known = found.some(({ relief }) => JSON.stringify(relief) === JSON.stringify(offer.relief));
    if (!known && allowed(offer.relief)) found.push(offer);
  }
  return found;
}

function waterfall(facts: Facts, policy: PolicyVersion, isAllowed: (relief: Relief) => boolean): SuggestedOffer[] {
  const { waiver, deferral } = policy.numbers;
  const asked = deferralMonths(facts.requested, facts.nextDueOn);
  const allowed = allowedMonths(facts, policy.numbers);
  const months = Math.min(asked || USUAL_MONTHS, allowed);
  const offer = (reason: OfferReason, ...measures: ReliefMeasure[]): SuggestedOffer => ({
    reason,
    relief: { measures },
  });
  const longer = offer("LOWER_INSTALMENTS", { type: "EXTEND", months: EXTENSION_PER_MONTH * (asked || USUAL_MONTHS) });
  const first: SuggestedOffer = { reason: "AS_REQUESTED", relief: facts.requested };
  if (months === 0) return [first, longer];
  const shift: ReliefMeasure = { type: "SHIFT", months, deferredInterest: "FIRST_RESUMED" };
  const later: ReliefMeasure = { type: "SHIFT", months, deferredInterest: "LAST" };
  const waive: ReliefMeasure = { type: "WAIVE", share: waiver.maxShare };
  return [
    first,
    ...(isAllowed(facts.requested) ? [] : [offer("CLOSEST_TO_REQUEST", shift)]),
    offer("SAME_INSTALMENTS", later),
    offer("KEEP_PAYING_INTEREST", { type: "INTEREST_ONLY", months }),
    ...(deferral.proofReasons.includes(facts.hardshipReason) ? [offer("SHARE_THE_COST", shift, waive)] : []),
    longer,
  ];
}

/** The general rules that look at the relief itself; the others are the same for every offer. */
const RELIEF_RULES = [deferralMonthsRule, deferralTotal, rateCap, interestWaiver];

function reliefRulesPass(facts: Facts, relief: Relief, { numbers }: PolicyVersion): boolean {
  if (relief.measures.length === 0) return false;
  return RELIEF_RULES.every((rule) => rule.check({ ...facts, requested: relief }, numbers).passed);
}
