import { divideHalfUp, toMinor } from "./round.ts";

/** `count` even parts, rounded half up, none negative; the last takes the residue. */
export function spread(total: number, count: number): number[] {
  const each = toMinor(divideHalfUp(BigInt(total), BigInt(count)));
  let left = total;
  return Array.from({ length: count }, (_, k) => {
    const part = k === count - 1 ? left : Math.min(each, left);
    left -= part;
    return part;
  });
}
