import type { DeclineReason, EvidenceKind } from "@respite/shared/case/case-words";
import { deadlines } from "@respite/shared/clock/deadlines";
import type { Evaluation } from "@respite/shared/evaluation/evaluation";
import { acknowledgement, appealOutcome, decline, evidenceRequest } from "@respite/shared/notice/application-notices";
import { stillNeeded } from "@respite/shared/notice/missing-documents";
import type { CaseTx } from "../case/case-command.ts";
import { calendarOf } from "../policy/find-policy.ts";
import { addressed } from "./addressee.ts";
import { publishNotice } from "./publish-notice.ts";

/** The application was received. */
export async function tellReceived(tx: CaseTx, evaluation: Evaluation): Promise<void> {
  const { record, today, policy } = tx;
  const to = await addressed(tx);
  const { decideBy } = deadlines(today, [], policy, calendarOf(policy));
  const accepted = stillNeeded(record, evaluation, policy.numbers);
  publishNotice(tx, "ACKNOWLEDGEMENT", to, acknowledgement(to, { receivedOn: today, decideBy, accepted }));
}

/** Documents are asked for. */
export async function tellEvidenceRequested(
  tx: CaseTx,
  asked: Readonly<{ kinds: readonly EvidenceKind[]; dueOn: string; inTime: boolean }>,
): Promise<void> {
  const to = await addressed(tx);
  publishNotice(tx, "EVIDENCE_REQUEST", to, evidenceRequest(to, asked));
}

/** The case was declined; for good where no appeal is left. */
export async function tellDeclined(tx: CaseTx, reasons: readonly DeclineReason[]): Promise<void> {
  const { record, today, policy } = tx;
  const to = await addressed(tx);
  const { appealUntil } = record;
  if (appealUntil == null) {
    publishNotice(tx, "APPEAL_OUTCOME", to, appealOutcome(to, { reasons, endsOn: today }));
    return;
  }
  const appealDays = policy.numbers.appeal.decideDays;
  publishNotice(tx, "DECLINE", to, decline(to, { reasons, appealUntil, appealDays }));
}
