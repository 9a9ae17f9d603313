import type { Currency } from "@respite/shared/money/currency";
import { moneyInWords } from "@respite/shared/money/money-in-words";
import { err, ok, type Result } from "@respite/shared/result/result";
import type { CaseTx } from "../case/case-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { ReliefBudgetRecord } from "./relief-budget.entity.ts";
import { ReliefReservationRecord } from "./relief-reservation.entity.ts";

/**
 * Holds what the dearest of the offers would cost the lender: the borrower chooses one. Offers that cost nothing hold
 * nothing and wait for nobody, and without a budget for the day there is no limit.
 *
 * @param costs to the lender, in minor units, of every offer that opens
 */
export async function reserveBudget(
  tx: CaseTx,
  costs: readonly number[],
): Promise<Result<void, readonly UserErrorValue[]>> {
  const cost = Math.max(0, ...costs);
  if (cost === 0) return ok(undefined);
  const { em, institutionId, record, today, now } = tx;
  const inForce = { institutionId, fromOn: { $lte: today }, toOn: { $gte: today } };
  const budget = await em.findOne(ReliefBudgetRecord, inForce, { forUpdate: true });
  if (!budget) return ok(undefined);
  const left = budget.amountMinor - budget.reservedMinor - budget.consumedMinor;
  if (cost > left) {
    const inWords = (minor: number) => moneyInWords({ minor, currency: budget.currency as Currency });
    return err([userError("BUDGET_EXHAUSTED", { cost: inWords(cost), left: inWords(left) }, ["offers"])]);
  }
  budget.reservedMinor += cost;
  budget.version += 1;
  const held = { caseId: record.id, reservedMinor: cost, consumedMinor: 0, reservedAt: now, settledAt: null };
  em.persist(
    em.create(ReliefReservationRecord, {
      id: uuidV7(now.getTime()),
      institutionId,
      budgetId: budget.id,
      status: "RESERVED",
      ...held,
    }),
  );
  return ok(undefined);
}
