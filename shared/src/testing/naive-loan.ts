/**
 * A second, naive reckoning of loans and reliefs for tests: 30/360, equal instalments, from the closed formula, in plain
 * loops over minor units. It shares no code with what it checks.
 *
 * `millionths` is the annual rate in millionths: 120 000n is 12 %.
 */
export function naiveRows(principal: bigint, millionths: bigint, n: number): [principal: bigint, interest: bigint][] {
  const top = 12_000_000n + millionths;
  const bottom = 12_000_000n;
  const power = (base: bigint) => base ** BigInt(n);
  const instalment =
    millionths === 0n
      ? half(principal, BigInt(n))
      : half(principal * millionths * power(top), bottom * (power(top) - power(bottom)));
  const rows: [bigint, bigint][] = [];
  let owed = principal;
  for (let k = 1; k <= n; k++) {
    const interest = naiveMonth(owed, millionths);
    let part = instalment - interest;
    if (part < 0n) part = 0n;
    if (part > owed || k === n) part = owed;
    rows.push([part, interest]);
    owed -= part;
  }
  return rows;
}

/** A month's interest on what is owed. */
export function naiveMonth(owed: bigint, millionths: bigint): bigint {
  return half(owed * millionths, 12_000_000n);
}

/** Owed after `months` in which interest joins the principal. */
export function naiveGrowth(owed: bigint, millionths: bigint, months: number): bigint {
  return months === 0 ? owed : naiveGrowth(owed + naiveMonth(owed, millionths), millionths, months - 1);
}

/** Half up by looking at the remainder; never negative here. */
export function half(numerator: bigint, denominator: bigint): bigint {
  const rest = numerator % denominator;
  return (numerator - rest) / denominator + (rest * 2n >= denominator ? 1n : 0n);
}
