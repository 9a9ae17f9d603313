import type { CaseState } from "@respite/shared/case/case-state";
import { besides } from "@respite/shared/protection/protection-interval";
import { protectionOfCase } from "@respite/shared/protection/protection-of-case";
import { daysPastDue } from "@respite/shared/schedule/position";
import { type CaseTelling, dayOf, type Step, sayOf, standing } from "./telling.ts";

const KINDS = ["COLLECTION_HOLD", "REPORTING_SHIELD"] as const;

/** Opens the protection of a case that was just submitted, beside what earlier cases gave the loan. */
export function openProtection(t: CaseTelling, step: Step, state: CaseState): void {
  const today = dayOf(t, step.at);
  const interval = protectionOfCase(state, today);
  if (!interval) return;
  const entryDaysPastDue = daysPastDue(standing(t), today);
  for (const kind of KINDS) {
    const taken = t.rows.protection.filter((row) => row.loanId === t.loan.id && row.kind === kind);
    const free = besides(
      taken.map(({ fromOn, toOn }) => ({ from: fromOn, to: toOn ?? null })),
      interval,
    );
    if (!free) continue;
    t.rows.protection.push({
      id: t.ids.uuid(step.at),
      institutionId: t.lender.id,
      loanId: t.loan.id,
      caseId: t.record.id,
      kind,
      fromOn: free.from,
      toOn: free.to,
      reason: free.reason,
      endReason: null,
      entryDaysPastDue,
      backdatedFrom: null,
      backdateReason: null,
      releaseReason: null,
    });
  }
  sayOf(t, step, "PROTECTION_BEGUN", { fromOn: interval.from });
}

/** Brings the protection of a case to what its new state gives. */
export function syncProtection(t: CaseTelling, step: Step, state: CaseState): void {
  const interval = protectionOfCase(state, dayOf(t, step.at));
  if (!interval) return;
  const was = t.rows.protection.find((row) => row.caseId === t.record.id)?.reason;
  for (const row of t.rows.protection) {
    if (row.caseId !== t.record.id) continue;
    row.reason = interval.reason;
    row.toOn = interval.to !== null && interval.to < row.fromOn ? row.fromOn : interval.to;
    row.endReason = interval.to === null ? null : state.status;
  }
  const { reason } = interval;
  if (interval.to !== null) sayOf(t, step, "PROTECTION_ENDED", { toOn: interval.to, was, reason });
  else if (was !== reason) sayOf(t, step, "PROTECTION_CHANGED", { was, reason });
}
