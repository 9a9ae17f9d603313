import { sumMinor } from "../money/money.ts";
import type { Instalment, Minor } from "./schedule.ts";

/** What of the principal of these rows bears no interest. */
export const interestFreeOf = (rows: readonly Instalment[]): Minor =>
  sumMinor(rows.map((row) => row.interestFree ?? 0));

/** A row whose principal bears no interest to so much; the rest of it does. */
export function withInterestFree({ interestFree: _, ...row }: Instalment, minor: Minor): Instalment {
  const interestFree = Math.min(minor, row.principal);
  return interestFree === 0 ? row : { ...row, interestFree };
}
