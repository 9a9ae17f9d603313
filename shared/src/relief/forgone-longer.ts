import { interestFor } from "../money/interest.ts";
import { interestFreeOf } from "../schedule/interest-free.ts";
import type { Instalment, Minor } from "../schedule/schedule.ts";
import { type Affected, lengthOf } from "./affected.ts";

/** What the contract's rate would have charged on principal that bears no interest, for the time by which it is due later. */
export function forgoneLonger(affected: Affected, after: readonly Instalment[]): Minor {
  const isFree = ({ interestFree }: Instalment) => interestFree !== undefined;
  const was = affected.rows.findLast(isFree);
  const now = after.findLast(isFree);
  if (!was || !now || now.dueOn <= was.dueOn) return 0;
  const length = lengthOf(affected, was.dueOn, now.dueOn);
  return interestFor(interestFreeOf(after), length.rate, length);
}
