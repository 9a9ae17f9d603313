import { addDays } from "@respite/shared/calendar/calendar-date";
import type { CaseState } from "@respite/shared/case/case-state";
import { besides, type ProtectionInterval } from "@respite/shared/protection/protection-interval";
import { protectionOfCase } from "@respite/shared/protection/protection-of-case";
import type { CaseTx } from "../case/case-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import { ProtectionRecord } from "./protection.entity.ts";
import type { ProtectionKind } from "./protection.enums.ts";

const KINDS: readonly ProtectionKind[] = ["COLLECTION_HOLD", "REPORTING_SHIELD"];

/** Opens the protection that a submitted case gives its loan, beside whatever earlier cases gave it. */
export async function openProtection(
  tx: CaseTx,
  entryDaysPastDue: number,
  interval: ProtectionInterval,
): Promise<void> {
  const { em, institutionId, now, record } = tx;
  const { id: caseId, loanId } = record;
  const earlier = await em.find(ProtectionRecord, { institutionId, loanId });
  for (const kind of KINDS) {
    const taken = earlier.filter((row) => row.kind === kind).map((row) => ({ from: row.fromOn, to: row.toOn ?? null }));
    const free = besides(taken, interval);
    if (!free) continue;
    em.persist(
      em.create(ProtectionRecord, {
        id: uuidV7(now.getTime()),
        institutionId,
        kind,
        loanId,
        caseId,
        entryDaysPastDue,
        fromOn: free.from,
        toOn: free.to,
        reason: free.reason,
      }),
    );
  }
  recordCaseEvent(tx, "PROTECTION_BEGUN", { fromOn: interval.from });
}

/** Brings the stored protection of a case to what its state gives now; an end is dated and carries its reason. */
export async function syncProtection(tx: CaseTx, state: CaseState): Promise<void> {
  const { record, today } = tx;
  const interval = protectionOfCase(state, today);
  if (!interval) return;
  const rows = await protectionsOf(tx);
  const endReason = interval.to === null ? null : state.status;
  const was = rows.find((row) => row.caseId === record.id)?.reason;
  for (const row of rows) {
    if (row.caseId !== record.id || row.releaseReason != null || isOfBefore(row, interval)) continue;
    const day = interval.to !== null && interval.to < row.fromOn ? row.fromOn : interval.to;
    Object.assign(row, { reason: interval.reason, toOn: beforeNext(row, rows, day), endReason });
  }
  const anew = KINDS.flatMap((kind) => reopenAfterOthers(tx, rows, kind, interval) ?? []);
  const { reason } = interval;
  if (interval.to !== null) recordCaseEvent(tx, "PROTECTION_ENDED", { toOn: interval.to, was, reason });
  else if (was !== reason || anew.length > 0) {
    recordCaseEvent(tx, "PROTECTION_CHANGED", { was, reason, fromOn: anew[0] });
  }
}

/** Those of the loan, of all its cases; they came with a case that was locked to be ended. */
async function protectionsOf({ em, institutionId, record }: CaseTx): Promise<ProtectionRecord[]> {
  if (record.protections) return em.adopt(ProtectionRecord, record.protections);
  return em.find(ProtectionRecord, { institutionId, loanId: record.loanId }, { orderBy: { fromOn: "asc" } });
}

/** What a case gave before it was reopened is over, and stays as it was. */
const isOfBefore = ({ toOn }: ProtectionRecord, { from }: ProtectionInterval) => toOn != null && toOn < from;

/** `day`, or the day before another case's protection begins: a case that is opened again may have been followed by one. */
function beforeNext(row: ProtectionRecord, rows: readonly ProtectionRecord[], day: string | null): string | null {
  const [next] = rows
    .filter(({ kind, fromOn }) => kind === row.kind && fromOn > row.fromOn)
    .map(({ fromOn }) => fromOn)
    .sort();
  return next !== undefined && (day === null || day >= next) ? addDays(next, -1) : day;
}

/** What lies behind the protection of a case that came in between is protected by a row of its own: the day it begins, if there is one. */
function reopenAfterOthers(
  tx: CaseTx,
  rows: readonly ProtectionRecord[],
  kind: ProtectionKind,
  interval: ProtectionInterval,
): string | null {
  const ofKind = rows.filter((row) => row.kind === kind);
  const own = ofKind.findLast((row) => row.caseId === tx.record.id);
  if (!own || own.toOn === interval.to) return null;
  // What a person ended stays ended; an agreement or an appeal protects anew, from its own day.
  const released = own.releaseReason != null;
  if (released && interval.to !== null) return null;
  const free = besides(
    ofKind.map(({ fromOn, toOn }) => ({ from: fromOn, to: toOn ?? null })),
    released ? { ...interval, from: tx.today } : interval,
  );
  if (!free) return null;
  const { id: caseId, loanId } = tx.record;
  const entryDaysPastDue = own.entryDaysPastDue;
  tx.em.persist(
    tx.em.create(ProtectionRecord, {
      id: uuidV7(tx.now.getTime()),
      institutionId: tx.institutionId,
      kind,
      loanId,
      caseId,
      entryDaysPastDue,
      fromOn: free.from,
      toOn: free.to,
      reason: free.reason,
    }),
  );
  return free.from;
}
