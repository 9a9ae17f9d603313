import { divideHalfUp, toMinor } from "../money/round.ts";
import type { Instalment, Minor } from "../schedule/schedule.ts";
import type { DeferredInterestPlace } from "./relief.ts";

/** Adds the deferred interest to the rows it is to be paid with; the parts sum to `total` exactly. */
export function placeInterest(rows: readonly Instalment[], total: Minor, place: DeferredInterestPlace): Instalment[] {
  const each = place === "SPREAD" ? toMinor(divideHalfUp(BigInt(total), BigInt(rows.length))) : 0;
  const target = place === "FIRST_RESUMED" ? 0 : rows.length - 1;
  let left = total;
  return rows.map((row, k) => {
    const isLast = k === rows.length - 1;
    const part = place === "SPREAD" ? (isLast ? left : Math.min(each, left)) : k === target ? total : 0;
    left -= part;
    return part === 0 ? row : { ...row, deferredInterest: row.deferredInterest + part };
  });
}
