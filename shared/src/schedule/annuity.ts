import { divideToMultiple, toMinor } from "../money/round.ts";
import type { RatedPeriod } from "./rate-steps.ts";
import type { Minor } from "./schedule.ts";

/**
 * The instalment that, paid at the end of every period, repays `principal` exactly before rounding.
 *
 * `A = P · Π(1+rᵢ) / Σⱼ Πᵢ﹥ⱼ(1+rᵢ)`, which for equal periods is `P·r / (1 − (1+r)^−n)`, and for `r = 0` is `P/n`.
 * Numerator and denominator are whole numbers of any length; the one division rounds half up to `multiple`.
 */
export function annuity(principal: Minor, periods: readonly RatedPeriod[], multiple: number): Minor {
  let growth = 1n; // Π(1+rᵢ), over `common`
  let annuities = 0n; // Σⱼ Πᵢ﹥ⱼ(1+rᵢ), over `common`
  let common = 1n;
  for (const { rate, ...period } of periods) {
    const whole = rate.denominator * BigInt(period.denominator);
    const grown = whole + rate.numerator * BigInt(period.numerator);
    common *= whole;
    growth *= grown;
    annuities = annuities * grown + common;
  }
  return toMinor(divideToMultiple(BigInt(principal) * growth, annuities, multiple));
}
