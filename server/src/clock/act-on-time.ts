import { draftUntil } from "@respite/shared/clock/deadlines";
import { type Expiry, expired } from "@respite/shared/clock/expiry";
import { ok } from "@respite/shared/result/result";
import { closeAppealWindow } from "../appeal/close-appeal-window.ts";
import { DeferralCaseRecord } from "../case/case.entity.ts";
import { type CaseOutcome, type CaseTx, finish, UNDER_LOCK, withRecord } from "../case/case-command.ts";
import { expireDraft } from "../case/expire-draft.ts";
import type { CommandTx, Outcome } from "../command/run-command.ts";
import { giveUpEvidence } from "../evidence/give-up-evidence.ts";
import { businessDate } from "../institution/business-date.ts";
import { expireOffers } from "../offer/expire-offers.ts";
import { keepHardLimit } from "./hard-limit-at.ts";
import { warnOfClock } from "./warn-of-clock.ts";

const ACTS: Readonly<Record<Expiry["of"], (tx: CaseTx, lastDay: string) => Promise<CaseOutcome>>> = {
  DRAFT: expireDraft,
  EVIDENCE: giveUpEvidence,
  OFFERS: expireOffers,
  APPEAL_WINDOW: closeAppealWindow,
};

/**
 * Does to one case what time has brought, by the institution's business date. What has run out comes first, because the
 * clock may run again from it; what was done before, or was overtaken by somebody, is seen under the lock and left.
 */
export async function actOnTime(command: CommandTx, caseId: string): Promise<Outcome> {
  const where = { id: caseId, institutionId: command.institutionId };
  const record = await command.em.findOneOrFail(DeferralCaseRecord, where, UNDER_LOCK);
  const tx = await withRecord(command, record);
  const expiry = expired(factsOf(tx), tx.today);
  const outcome = expiry === null ? ok(undefined) : await ACTS[expiry.of](tx, expiry.lastDay);
  if (!outcome.ok) return outcome;
  await warnOfClock(tx);
  if (expiry !== null) return finish(tx, outcome);
  await keepHardLimit(tx);
  return ok(record.id);
}

const factsOf = ({ record, institution, policy }: CaseTx) => ({
  status: record.status,
  draftUntil:
    record.draftUntil ?? draftUntil(businessDate(record.createdAt.toISOString(), institution.timeZone), policy),
  evidenceDueOn: record.evidenceDueOn ?? null,
  offerValidUntil: record.offerValidUntil ?? null,
  appealUntil: record.appealUntil ?? null,
  closed: record.closedAt != null,
});
