import { compareRates } from "@respite/shared/money/rate";

/** What a year of the credit costs, and the cap it was held against; null on offers from before either was reckoned. */
export type RateFigures = Readonly<{
  effectiveAnnualRate: string | null;
  rateCap: string | null;
  withinRateCap: boolean | null;
}>;

export type RateVerdict = "WITHIN" | "AT" | "OVER" | "NOT_JUDGED";

/** The server's verdict in one word; `AT` is a rate above the cap by no more than the rounding of its rows. */
export function rateVerdict({ effectiveAnnualRate, rateCap, withinRateCap }: RateFigures): RateVerdict {
  if (effectiveAnnualRate === null || rateCap === null || withinRateCap === null) return "NOT_JUDGED";
  if (!withinRateCap) return "OVER";
  return compareRates(effectiveAnnualRate, rateCap) > 0 ? "AT" : "WITHIN";
}
