import type { CaseTx } from "../case/case-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordEvent } from "../event/record-event.ts";
import { admitLateDecision } from "./admit-late-decision.ts";
import { ClockWarningRecord } from "./clock-warning.entity.ts";
import { hardLimitAt } from "./hard-limit-at.ts";
import { WARNING_EVENTS, warningDetails, warningsDue } from "./warnings-due.ts";

/**
 * Says that the clock of a case under lock is at risk, breached, or past the hard limit: each once for every due date,
 * in this order also when nobody looked in between; of an overdue decision the borrower is told as well.
 */
export async function warnOfClock(tx: CaseTx): Promise<void> {
  const { em, institutionId, institution, record, now } = tx;
  const limitAt = now < record.dueAt ? null : await hardLimitAt(tx);
  const states = warningsDue(record, limitAt, now);
  if (states.length === 0) return;
  const { id: caseId, loanId, dueAt } = record;
  const given = await em.find(ClockWarningRecord, { institutionId, caseId, dueAt });
  const details = warningDetails(record, limitAt, institution.timeZone);
  for (const state of states) {
    if (given.some((warning) => warning.state === state)) continue;
    const id = uuidV7(now.getTime());
    em.persist(em.create(ClockWarningRecord, { id, institutionId, caseId, state, dueAt, warnedAt: now }));
    recordEvent(tx, { caseId, loanId }, WARNING_EVENTS[state], details[state]);
    if (state === "BREACHED") await admitLateDecision(tx, details.BREACHED.dueOn);
  }
}
