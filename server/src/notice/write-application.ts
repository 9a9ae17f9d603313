import type { DeclineReason, EvidenceKind } from "@respite/shared/case/case-words";
import { deadlines } from "@respite/shared/clock/deadlines";
import type { Evaluation } from "@respite/shared/evaluation/evaluation";
import { acknowledgement, appealOutcome, decline, evidenceRequest } from "@respite/shared/notice/application-notices";
import { stillNeeded } from "@respite/shared/notice/missing-documents";
import { calendarOf } from "../policy/find-policy.ts";
import type { About, Written } from "./written.ts";

/** The application was received, or is taken up `again`. */
export function writeReceived({ to, record, today, policy }: About, evaluation: Evaluation, again = false): Written {
  const receivedOn = record.submittedOn ?? today;
  const { decideBy } = deadlines(receivedOn, [], policy, calendarOf(policy, record.calendarEdition ?? null));
  const accepted = stillNeeded(record, evaluation, policy.numbers);
  const facts = { receivedOn, decideBy, overdue: decideBy < today, accepted, again };
  return { kind: "ACKNOWLEDGEMENT", text: acknowledgement(to, facts) };
}

/** What was asked for, until when, and whether the clock stands still meanwhile. */
export type Asked = Readonly<{ kinds: readonly EvidenceKind[]; dueOn: string; inTime: boolean }>;

/** Documents are asked for. */
export const writeEvidenceRequested = ({ to }: About, asked: Asked): Written => ({
  kind: "EVIDENCE_REQUEST",
  text: evidenceRequest(to, asked),
});

/** The case was declined; for good where no appeal is left. */
export function writeDeclined({ to, record, today, policy }: About, reasons: readonly DeclineReason[]): Written {
  const { appealUntil } = record;
  if (appealUntil == null) return { kind: "APPEAL_OUTCOME", text: appealOutcome(to, { reasons, endsOn: today }) };
  const appealDays = policy.numbers.appeal.decideDays;
  return { kind: "DECLINE", text: decline(to, { reasons, appealUntil, appealDays }) };
}
