import type { Performance } from "@respite/shared/agreement/agreement-state";
import { watchUntil } from "@respite/shared/agreement/watch-until";
import type { Currency } from "@respite/shared/money/currency";
import type { Schedule } from "@respite/shared/schedule/schedule";
import type { DeferralCaseRecord } from "../case/case.entity.ts";
import { type CaseTx, move, withRecord } from "../case/case-command.ts";
import type { CommandTx } from "../command/run-command.ts";
import { recordCaseEvent, recordEvent } from "../event/record-event.ts";
import { businessDate } from "../institution/business-date.ts";
import { LoanRecord } from "../loan/loan.entity.ts";
import { tellBroken } from "../notice/tell-ends.ts";
import { tellAtRisk } from "../notice/tell-later.ts";
import { syncProtection } from "../protection/sync-protection.ts";
import { ScheduleRecord } from "../schedule/schedule.entity.ts";
import { AgreementRecord } from "./agreement.entity.ts";
import { performanceOf } from "./performance-of.ts";

/** What judging came to; `told` when something was written. */
export type Verdict = Readonly<{ performance: Performance; told: boolean }>;

/**
 * Judges the agreement of a case, both it and the loan under lock, by the schedule in force and all that was paid. An end
 * moves the case, once: a case that is not ACTIVE is not judged. A missed instalment is told once.
 */
export async function judgeAgreement(command: CommandTx, record: DeferralCaseRecord, loanId: string): Promise<Verdict> {
  const { em, institutionId } = command;
  const tx = await withRecord(command, record);
  const agreement = await em.findOneOrFail(AgreementRecord, { institutionId, caseId: record.id });
  const loan = await em.findOneOrFail(LoanRecord, { id: loanId, institutionId });
  const { instalments } = await em.findOneOrFail(ScheduleRecord, { id: loan.scheduleId, institutionId });
  const booked = { currency: loan.currency as Currency, instalments };
  const agreedOn = businessDate(agreement.acceptedAt.toISOString(), tx.institution.timeZone);
  const state = performanceOf(booked, loan.paidMinor, tx.today, tx.policy, agreedOn);
  const { performance, missedOn, cureBy } = state;
  const amount = { minor: loan.nextDueMinor ?? 0, currency: booked.currency };
  const missing = missedOn !== null && cureBy !== null ? { dueOn: missedOn, amount, payBy: cureBy } : null;
  if (performance === "COMPLETED" || performance === "BROKEN") {
    await end(tx, agreement, performance, booked);
    if (performance === "BROKEN" && missing) await tellBroken(tx, missing);
    return { performance, told: true };
  }
  if (performance === "ON_TRACK" || agreement.missedOn === missedOn) return { performance, told: false };
  agreement.missedOn = missedOn;
  recordEvent(tx, { caseId: record.id, loanId }, "AGREEMENT_AT_RISK", { dueOn: missedOn, cureBy });
  if (missing) await tellAtRisk(tx, missing);
  return { performance, told: true };
}

async function end(
  tx: CaseTx,
  agreement: AgreementRecord,
  status: "COMPLETED" | "BROKEN",
  booked: Schedule,
): Promise<void> {
  const { record, today, policy, now } = tx;
  const moved = move(tx, { type: status === "COMPLETED" ? "COMPLETE" : "BREAK", on: today }, "SYSTEM");
  if (!moved.ok) throw new Error(`Case ${record.id} is ACTIVE and cannot become ${status}.`);
  agreement.status = status;
  agreement.endedAt = now;
  if (status === "COMPLETED") agreement.watchUntil = watchUntil(booked, today, policy);
  record.closedAt = now;
  const { watchUntil: watched = null } = agreement;
  recordCaseEvent(tx, `AGREEMENT_${status}`, { watchUntil: watched });
  await syncProtection(tx, moved.value);
  record.version += 1;
  record.updatedAt = now;
}
