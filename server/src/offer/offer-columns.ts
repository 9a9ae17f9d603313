import type { Relief } from "@respite/shared/relief/relief";
import type { ComputedOffer } from "./compute-offer.ts";

/** A computed offer as it is stored: its terms, its whole schedule and its figures. */
export const offerColumns = (relief: Relief, { result, ...computed }: ComputedOffer) => ({
  relief,
  termsHash: computed.termsHash,
  instalments: result.schedule.instalments,
  rates: result.schedule.rates ?? null,
  currency: result.schedule.currency,
  firstDueOn: result.firstDueOn,
  firstAmountMinor: result.firstAmount,
  highestMinor: result.highestInstalment,
  maturityOn: result.maturityOn,
  maturityMovedMonths: result.maturityMovedMonths,
  instalmentsRemaining: result.instalmentsRemaining,
  deferralInterestMinor: result.deferralInterest,
  waivedMinor: result.waivedInterest,
  penaltyInterestMinor: result.penaltyInterest,
  waivedPenaltyMinor: result.waivedPenalty,
  reducedInterestMinor: result.reducedInterest,
  capitalisedMinor: result.capitalisedInterest,
  capitalisedPenaltyMinor: result.capitalisedPenalty,
  stillPayableMinor: result.stillPayable,
  costToBorrowerMinor: result.costToBorrower,
  costToLenderMinor: result.costToLender,
  effectiveRate: computed.effectiveRate,
  rateCap: computed.rateCap,
  withinRateCap: computed.withinRateCap,
  reportingEffect: computed.reportingEffect,
  standing: computed.standing,
});
