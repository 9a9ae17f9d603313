import type { CaseTx } from "../case/case-command.ts";
import { ReliefBudgetRecord } from "./relief-budget.entity.ts";
import { ReliefReservationRecord } from "./relief-reservation.entity.ts";

/** An offer was accepted: what it costs is spent, and the rest of what was held is free again. */
export async function consumeBudget(tx: CaseTx, cost: number): Promise<void> {
  await settle(tx, (budget, held) => {
    budget.reservedMinor -= held.reservedMinor;
    budget.consumedMinor += cost;
    Object.assign(held, { status: "CONSUMED", consumedMinor: cost });
  });
}

/** The agreement goes on under terms that cost something else: what is spent follows. */
export async function correctBudget(tx: CaseTx, cost: number): Promise<void> {
  await settle(tx, (budget, held) => {
    budget.consumedMinor += cost - held.consumedMinor;
    held.consumedMinor = cost;
  });
}

/** The offers lapsed, or the agreement was undone: what was held or spent is free again. */
export async function releaseBudget(tx: CaseTx): Promise<void> {
  await settle(tx, (budget, held) => {
    if (held.status === "RESERVED") budget.reservedMinor -= held.reservedMinor;
    else budget.consumedMinor -= held.consumedMinor;
    held.status = "RELEASED";
  });
}

/** The budget is locked before the reservation is read: whoever reserves does it in this order too. */
async function settle(
  { em, institutionId, record, now }: CaseTx,
  change: (budget: ReliefBudgetRecord, held: ReliefReservationRecord) => void,
): Promise<void> {
  const live = { institutionId, caseId: record.id, status: { $ne: "RELEASED" as const } };
  const held = await em.findOne(ReliefReservationRecord, live);
  if (!held) return;
  const where = { institutionId, id: held.budgetId };
  const budget = await em.findOneOrFail(ReliefBudgetRecord, where, { forUpdate: true });
  change(budget, held);
  budget.version += 1;
  held.settledAt = now;
}
