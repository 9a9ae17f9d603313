import type { LoanTerms } from "../loan/loan.ts";
import type { PaymentPart } from "../payment/payment-part.ts";
import type { PenaltyOnRow } from "../penalty/penalty-interest.ts";
import { unpaidOf } from "../penalty/unpaid-penalty.ts";
import type { Instalment, Minor } from "../schedule/schedule.ts";
import type { ReliefPlan } from "./plan.ts";

/**
 * The rows with no day charged twice: where a relief lets the contract's interest run on through the days an instalment
 * was late, only what penalty interest comes to above that stays a penalty. `taken` is what the relief takes in.
 */
export function chargeOnce(
  rows: readonly Instalment[],
  grown: readonly PenaltyOnRow[],
  { plan, terms, order }: Readonly<{ plan: ReliefPlan; terms: LoanTerms; order: readonly PaymentPart[] }>,
): Readonly<{ rows: Instalment[]; taken: Minor }> {
  const runs = runsOn(plan, terms);
  let taken = 0;
  const charged = rows.map((row) => {
    const on = grown.find(({ number }) => number === row.number);
    if (!on) return row;
    const unpaid = unpaidOf(row, on, order);
    const twice = runs ? Math.min(unpaid, on.atContractRate) : 0;
    taken += unpaid - twice;
    return twice === 0 ? row : { ...row, penalty: row.penalty - twice };
  });
  return { rows: charged, taken };
}

/** Whether overdue principal goes on bearing the contract's interest under a plan. */
function runsOn(plan: ReliefPlan, { flatInterest }: LoanTerms): boolean {
  if (plan.reAge > 0) return !flatInterest;
  return plan.holiday !== "NONE" || plan.extendBy > 0 || plan.toDate !== null;
}
