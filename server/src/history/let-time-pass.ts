import type { WarningState } from "../clock/clock-warning.entity.ts";
import { latestDecision } from "../clock/latest-decision.ts";
import { WARNING_EVENTS, warningDetails, warningsDue } from "../clock/warnings-due.ts";
import { SYSTEM } from "../command/run-as-system.ts";
import { writeLateDecision } from "../notice/write-later.ts";
import { tellNotice } from "./tell-notice.ts";
import { type CaseTelling, dayOf, holds, say } from "./telling.ts";

/**
 * Tells what the clock of a case brought until an instant, as `warnOfClock` does: of each due date that it is at risk, and
 * that it is over, and that the hard limit is, at the moment it came to that, or when a command left the case so.
 */
export function letTimePass(t: CaseTelling, until: Date): void {
  const { record, rows } = t;
  const { id: caseId, dueAt } = record;
  const given = rows.clock_warning.filter((row) => row.caseId === caseId && row.dueAt.getTime() === dueAt.getTime());
  for (const state of warningsDue(record, record.hardLimitAt ?? null, until)) {
    if (!given.some((row) => row.state === state)) warn(t, state);
  }
}

function warn(t: CaseTelling, state: WarningState): void {
  const { record, lender, ids, rows } = t;
  const { id: caseId, dueAt, atRiskAt, updatedAt } = record;
  const limitAt = record.hardLimitAt ?? null;
  const since = { AT_RISK: atRiskAt, BREACHED: dueAt, HARD_LIMIT: limitAt ?? dueAt }[state];
  const at = new Date(Math.max(since.getTime(), updatedAt.getTime()));
  rows.clock_warning.push({ id: ids.uuid(at), institutionId: lender.id, caseId, state, dueAt, warnedAt: at });
  const detail = warningDetails(record, limitAt, lender.timeZone)[state];
  say(t, caseId, { at, by: SYSTEM }, WARNING_EVENTS[state], detail);
  if (state === "BREACHED") admitLateDecision(t, at, detail.dueOn);
}

function admitLateDecision(t: CaseTelling, at: Date, promisedBy: string): void {
  const { record, lender } = t;
  const decideBy = latestDecision({ record, policy: lender.policy, today: dayOf(t, at) }, holds(t));
  if (decideBy !== null) tellNotice(t, at, (about) => writeLateDecision(about, { promisedBy, decideBy }));
}
