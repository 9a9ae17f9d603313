import { canonicalJson } from "@respite/shared/record/canonical-json";
import type { CaseTx } from "../case/case-command.ts";
import { DecisionRecord } from "../decision/decision.entity.ts";
import { businessDate } from "../institution/business-date.ts";
import { type LockedLoan, standOn } from "../loan/load-loan.ts";
import type { OfferRecord } from "./offer.entity.ts";

/**
 * Whether an offer still speaks of the loan as it is. Rows that were paid since it was made would be booked as unpaid; penalty
 * interest that protection took back since, as owed.
 */
export async function stillHolds(tx: CaseTx, offer: OfferRecord, loan: LockedLoan): Promise<boolean> {
  const paid = (rows: readonly { paid: number }[]) => rows.reduce((sum, row) => sum + row.paid, 0);
  if (paid(offer.instalments) !== paid(loan.position.schedule.instalments)) return false;
  if (loan.position.penaltyInterest.length === 0 && !offer.standing) return true;
  const where = { id: offer.decisionId, institutionId: tx.institutionId };
  const { decidedAt } = await tx.em.findOneOrFail(DecisionRecord, where);
  const then = await standOn(tx, loan, businessDate(decidedAt.toISOString(), tx.institution.timeZone));
  return canonicalJson(then.position.penaltyInterest) === canonicalJson(offer.standing?.penaltyInterest ?? []);
}
