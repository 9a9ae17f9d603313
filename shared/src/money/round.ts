/**
 * The one place where a division of money rounds: half away from zero, to a whole number.
 *
 * @param numerator any sign
 * @param denominator greater than zero
 */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError(`The denominator must be above zero, got ${denominator}.`);
  const sign = numerator < 0n ? -1n : 1n;
  return sign * ((2n * sign * numerator + denominator) / (2n * denominator));
}

/** The quotient rounded half up to a multiple of `multiple` (1 is a plain minor unit). */
export function divideToMultiple(numerator: bigint, denominator: bigint, multiple: number): bigint {
  const step = BigInt(multiple);
  return step * divideHalfUp(numerator, denominator * step);
}

/**
 * Back from exact arithmetic to a number of minor units.
 *
 * @throws RangeError beyond ±9 007 199 254 740 991, where a number would lose units
 */
export function toMinor(value: bigint): number {
  const minor = Number(value);
  if (!Number.isSafeInteger(minor)) throw new RangeError(`${value} minor units are more than can be held exactly.`);
  return minor;
}
