import { ok } from "@respite/shared/result/result";
import { releaseBudget } from "../budget/settle-budget.ts";
import { setClock } from "../case/case-clock.ts";
import { type CaseOutcome, type CaseTx, move } from "../case/case-command.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import { tellOffersLapsed } from "../notice/tell-ends.ts";
import { syncProtection } from "../protection/sync-protection.ts";
import { closeOffers } from "./close-offers.ts";

/**
 * No offer was taken in time: all lapse, what they held of the budget is free again, the case is over, and protection
 * ends today. Not earlier, even if nobody looked for days: until today the answer to "may I contact this borrower?" was no.
 */
export async function expireOffers(tx: CaseTx, validUntil: string): Promise<CaseOutcome> {
  const { record, today, now } = tx;
  const moved = move(tx, { type: "EXPIRE", on: today });
  if (!moved.ok) return moved;
  record.closedAt = now;
  setClock(tx);
  recordCaseEvent(tx, "OFFERS_EXPIRED", { validUntil });
  await tellOffersLapsed(tx, validUntil);
  await closeOffers(tx, "LAPSED");
  await releaseBudget(tx);
  await syncProtection(tx, moved.value);
  return ok(undefined);
}
