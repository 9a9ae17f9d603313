import type { Instalment, Minor } from "./schedule.ts";

/** What the time of a row costs, whatever of it the row charges. */
export const accruedOf = ({ accrued, interest }: Instalment): Minor => accrued ?? interest;

/** What of it the row does not charge: an earlier relief waived it, or a payment met it on a row of its own. */
export const sparedOf = (row: Instalment | undefined): Minor => (row ? Math.max(accruedOf(row) - row.interest, 0) : 0);

/** A row that charges `interest` for time that costs `accrued`; where these are one, it need not remember the other. */
export function charging({ accrued: _, ...row }: Instalment, interest: Minor, accrued: Minor): Instalment {
  return accrued === interest ? { ...row, interest } : { ...row, interest, accrued };
}

/** A row for time that costs `accrued`, of which so much was promised to be spared: never more than it costs. */
export const sparing = (row: Instalment, accrued: Minor, spared: Minor): Instalment =>
  charging(row, Math.max(accrued - spared, 0), accrued);
