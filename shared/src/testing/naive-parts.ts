/** The next number of a generator, from nought up to but without `below`. */
export type Pick = (below: number) => number;

/** Even parts, the last takes what is left; none is negative. */
export function parts(total: bigint, count: number): bigint[] {
  const each = (total * 2n + BigInt(count)) / (BigInt(count) * 2n);
  let left = total;
  return Array.from({ length: count }, (_, k) => {
    const part = k === count - 1 || each > left ? left : each;
    left -= part;
    return part;
  });
}

export const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

/** The least of two amounts, and the most: whole numbers of any length have no such function. */
export const least = (a: bigint, b: bigint): bigint => {
  if (a < b) return a;
  return b;
};
export const most = (a: bigint, b: bigint): bigint => {
  if (a > b) return a;
  return b;
};
