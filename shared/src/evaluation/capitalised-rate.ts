import { type Rate, rateFraction } from "../money/rate.ts";
import { divideHalfUp } from "../money/round.ts";

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
  const top = n * (12n * d + n) ** power * 10n ** BigInt(DECIMALS);
  const units = divideHalfUp(top, d * (12n * d) ** power)
    .toString()
    .padStart(DECIMALS + 1, "0");
  const fraction = units.slice(-DECIMALS).replace(/0+$/, "");
  const whole = units.slice(0, -DECIMALS);
  return fraction ? `${whole}.${fraction}` : whole;
}
