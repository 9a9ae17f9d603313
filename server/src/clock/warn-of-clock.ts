import { CLOCK_RUNS } from "@respite/shared/clock/clock-state";
import type { DeferralCaseRecord } from "../case/case.entity.ts";
import type { CaseTx } from "../case/case-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordEvent } from "../event/record-event.ts";
import { businessDate } from "../institution/business-date.ts";
import { admitLateDecision } from "./admit-late-decision.ts";
import { ClockWarningRecord, type WarningState } from "./clock-warning.entity.ts";

const KINDS = { AT_RISK: "CLOCK_AT_RISK", BREACHED: "CLOCK_BREACHED" } as const;

/**
 * Says that the clock of a case under lock is at risk, or breached: each once for every due date, in this order also
 * when nobody looked in between; of an overdue decision the borrower is told as well. A stopped clock is neither.
 */
export async function warnOfClock(tx: CaseTx): Promise<void> {
  const { em, institutionId, institution, record, now } = tx;
  const states = statesAt(record, now);
  if (states.length === 0) return;
  const { id: caseId, loanId, dueAt } = record;
  const given = await em.find(ClockWarningRecord, { institutionId, caseId, dueAt });
  const dueOn = businessDate(new Date(dueAt.getTime() - 1).toISOString(), institution.timeZone);
  const clock = record.appealedOn == null ? "DECISION" : "APPEAL";
  for (const state of states) {
    if (given.some((warning) => warning.state === state)) continue;
    const id = uuidV7(now.getTime());
    em.persist(em.create(ClockWarningRecord, { id, institutionId, caseId, state, dueAt, warnedAt: now }));
    recordEvent(tx, { caseId, loanId }, KINDS[state], { dueOn, clock });
    if (state === "BREACHED") await admitLateDecision(tx, dueOn);
  }
}

function statesAt(record: DeferralCaseRecord, now: Date): WarningState[] {
  if (!CLOCK_RUNS.includes(record.status) || record.clockStoppedAt != null || now < record.atRiskAt) return [];
  return now < record.dueAt ? ["AT_RISK"] : ["AT_RISK", "BREACHED"];
}
