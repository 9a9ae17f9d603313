import { type Rate, rateFraction, roundedRate } from "../money/rate.ts";

const DECIMALS = 6;

/**
 * What the borrower pays a year on the money that was lent, once `months` of interest have joined the principal:
 * `r × (1 + r/12)^months`. 12 % and three months give 12.3636 %.
 *
 * @returns rounded once, half up, to six decimals
 * @see shared/policies/cn-default.md#r7_rate_cap
 */
export function capitalisedRate(annualRate: Rate, months: number): Rate {
  const { numerator: n, denominator: d } = rateFraction(annualRate);
  const power = BigInt(months);
  const top = n * (12n * d + n) ** power;
  return roundedRate({ numerator: top, denominator: d * (12n * d) ** power }, DECIMALS);
}
