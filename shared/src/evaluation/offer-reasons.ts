export const OFFER_REASONS = [
  "AS_REQUESTED",
  "CLOSEST_TO_REQUEST",
  "SAME_INSTALMENTS",
  "KEEP_PAYING_INTEREST",
  "SHARE_THE_COST",
  "LOWER_INSTALMENTS",
  "SPREAD_ARREARS",
  "MOVE_TO_THE_END",
] as const;
/** Why an offer is suggested: each stands for one relief, worked out on the case. */
export type OfferReason = (typeof OFFER_REASONS)[number];

/** What only a reviewer's own relief is for: no policy suggests it. */
const COMPOSED_REASONS = [
  "MORE_TIME",
  "MONTHS_WITHOUT_PAYMENT",
  "LATER_DAY",
  "INTEREST_JOINS_PRINCIPAL",
  "LOWER_RATE",
  "INTEREST_PAUSED",
  "PENALTY_WAIVED",
] as const;
export type ComposedReason = (typeof COMPOSED_REASONS)[number];
