import { type CaseFields, caseFields } from "@respite/shared/case/case-fields";
import type { CaseState } from "@respite/shared/case/case-state";
import type { CaseColumns } from "./case.entity.ts";

/** The columns that the state machine reads; a claim whose lease ran out holds nobody back. */
export function stateFields(record: CaseColumns, now: Date): CaseFields {
  const lapsed = record.claimExpiresAt != null && record.claimExpiresAt <= now;
  return {
    status: record.status,
    submittedOn: record.submittedOn ?? null,
    assignedTo: lapsed ? null : (record.assignedTo ?? null),
    maker: record.makerId ?? null,
    checker: record.checkerId ?? null,
    declinedBy: record.declinedBy ?? null,
    declineChecker: record.declineChecker ?? null,
    appealedOn: record.appealedOn ?? null,
    counteredOn: record.counteredOn ?? null,
    evidenceDueOn: record.evidenceDueOn ?? null,
    evidenceExtensions: record.evidenceExtensions ?? null,
    offerValidUntil: record.offerValidUntil ?? null,
    cancelProposedBy: record.cancelProposedBy ?? null,
    appealUntil: record.appealUntil ?? null,
  };
}

export type Person = Readonly<{ id: string; name: string }>;

const CLAIM_MINUTES = 30;

/** Writes a new state into the columns. Whoever acts now brings the name along; earlier names stay with their ids. */
export function applyState(record: CaseColumns, state: CaseState, actor: Person, now: Date): void {
  const fields = caseFields(state);
  const names = new Map([
    [record.assignedTo, record.assignedToName],
    [record.makerId, record.makerName],
    [record.checkerId, record.checkerName],
    [record.declinedBy, record.declinedByName],
    [actor.id, actor.name],
  ]);
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const renewed = new Date(now.getTime() + CLAIM_MINUTES * 60_000);
  // What somebody was given for longer stays theirs for as long.
  const [holder, given] = [record.assignedTo ?? null, record.claimExpiresAt ?? null];
  const lease = holder === fields.assignedTo && given && given > renewed ? given : renewed;
  record.status = fields.status;
  record.submittedOn = fields.submittedOn;
  record.assignedTo = fields.assignedTo;
  record.assignedToName = nameOf(fields.assignedTo);
  record.claimExpiresAt = fields.assignedTo === null ? null : lease;
  record.makerId = fields.maker;
  record.makerName = nameOf(fields.maker);
  record.checkerId = fields.checker;
  record.checkerName = nameOf(fields.checker);
  record.declinedBy = fields.declinedBy;
  record.declinedByName = nameOf(fields.declinedBy);
  record.declineChecker = fields.declineChecker;
  record.appealedOn = fields.appealedOn;
  record.counteredOn = fields.counteredOn;
  record.evidenceDueOn = fields.evidenceDueOn;
  record.evidenceExtensions = fields.evidenceExtensions;
  record.offerValidUntil = fields.offerValidUntil;
  record.cancelProposedBy = fields.cancelProposedBy;
  record.appealUntil = fields.appealUntil;
}
