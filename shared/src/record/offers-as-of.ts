import type { PastEvent } from "./facts-as-of.ts";

export type PastOffer = Readonly<{ id: string; round: number; termsHash: string }>;
export type OfferStatusAsOf = "PROPOSED" | "OPEN" | "ACCEPTED" | "LAPSED" | "VOID" | "REPLACED";

/** Ends what is still proposed or open. */
const ENDS: Readonly<Record<string, OfferStatusAsOf>> = {
  OFFER_ACCEPTED: "LAPSED",
  OFFER_COUNTERED: "LAPSED",
  OFFERS_EXPIRED: "LAPSED",
  CASE_WITHDRAWN: "LAPSED",
  CASE_RETURNED: "VOID",
};

/**
 * Where each offer stood after these events, by its id; an offer that was not made yet is left out. Each approval makes
 * the offers of the next round.
 */
export function offersAsOf(
  events: readonly PastEvent[],
  offers: readonly PastOffer[],
): ReadonlyMap<string, OfferStatusAsOf> {
  const rounds = [...new Set(offers.map(({ round }) => round))].sort((a, b) => a - b);
  const standing = new Map<string, OfferStatusAsOf>();
  for (const { kind, detail } of events) {
    if (kind === "CASE_APPROVED") {
      const round = rounds.shift();
      for (const offer of offers) if (offer.round === round) standing.set(offer.id, "PROPOSED");
    }
    for (const { id, termsHash } of offers) {
      const was = standing.get(id);
      if (kind === "HOLIDAY_ENDED") {
        if (was === "ACCEPTED") standing.set(id, "REPLACED");
        else if (was === undefined && detail?.termsHash === termsHash) standing.set(id, "ACCEPTED");
      }
      if (was !== "PROPOSED" && was !== "OPEN") continue;
      if (kind === "OFFERS_OPENED") standing.set(id, "OPEN");
      else if (kind === "OFFER_ACCEPTED" && detail?.termsHash === termsHash) standing.set(id, "ACCEPTED");
      else if (ENDS[kind]) standing.set(id, ENDS[kind]);
    }
  }
  return standing;
}
