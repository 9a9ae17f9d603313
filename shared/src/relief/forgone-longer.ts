import { interestFor } from "../money/interest.ts";
import { sumMinor } from "../money/money.ts";
import { withInterestFree } from "../schedule/interest-free.ts";
import type { Instalment, Minor } from "../schedule/schedule.ts";
import { type Affected, interestFreeFrom, lengthOf } from "./affected.ts";

/** What the contract's rate would have charged on principal that bears no interest, for the time by which it is due later. */
export function forgoneLonger(affected: Affected, after: readonly Instalment[]): Minor {
  const isFree = ({ interestFree }: Instalment) => interestFree !== undefined;
  const [first, ...later] = affected.rows;
  const before = [withInterestFree(first, interestFreeFrom(affected, 0) - interestFreeFrom(affected, 1)), ...later];
  const since = before.find(isFree)?.dueOn;
  if (since === undefined) return 0;
  const untilDue = (rows: readonly Instalment[]) =>
    sumMinor(
      rows
        .filter((row) => isFree(row) && row.dueOn > since)
        .map(({ dueOn, interestFree = 0 }) => {
          const length = lengthOf(affected, since, dueOn);
          return interestFor(interestFree, length.rate, length);
        }),
    );
  return Math.max(untilDue(after) - untilDue(before), 0);
}
