import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { EvidenceKind } from "@respite/shared/case/case-words";
import { appealDecideBy } from "@respite/shared/clock/deadlines";
import {
  agreementBroken,
  agreementUndone,
  appealReceived,
  draftLapsed,
  evidenceMissed,
  offersLapsed,
  withdrawal,
} from "@respite/shared/notice/end-notices";
import type { Schedule } from "@respite/shared/schedule/schedule";
import type { Missing } from "./write-later.ts";
import type { About, Written } from "./written.ts";

/** An appeal was opened today. */
export function writeAppealReceived({ to, today, policy }: About): Written {
  const decideBy = appealDecideBy(today, [], policy);
  return { kind: "APPEAL_RECEIVED", text: appealReceived(to, { receivedOn: today, decideBy }) };
}

/** What an end leaves: whether plans were open, and whether another agreement on the loan protects on. */
export type Left = Readonly<{ offered: boolean; agreed: boolean }>;

/** The application was taken back. */
export function writeWithdrawn({ to, today, record }: About, left: Left): Written {
  const facts = { ...left, withdrawnOn: today, submitted: record.submittedOn != null };
  return { kind: "WITHDRAWAL", text: withdrawal(to, facts) };
}

/** Nobody accepted in time. */
export const writeOffersLapsed = (
  { to, today }: About,
  { validUntil, agreed }: Readonly<{ validUntil: CalendarDate; agreed: boolean }>,
): Written => ({ kind: "OFFERS_LAPSED", text: offersLapsed(to, { validUntil, agreed, endsOn: today }) });

/** What was asked for and did not come, and the last day of the clock that runs again. */
export type Unanswered = Readonly<{ kinds: readonly EvidenceKind[]; dueOn: CalendarDate; decideBy: CalendarDate }>;

/** Documents did not come in time. */
export const writeEvidenceMissed = ({ to, today }: About, unanswered: Unanswered): Written => ({
  kind: "EVIDENCE_MISSED",
  text: evidenceMissed(to, { ...unanswered, overdue: unanswered.decideBy < today }),
});

/** A draft was left lying. */
export const writeDraftLapsed = (
  { to }: About,
  days: Readonly<{ begunOn: CalendarDate; until: CalendarDate }>,
): Written => ({ kind: "DRAFT_LAPSED", text: draftLapsed(to, days) });

/** What was missing was not made good, and the agreement is over today. */
export const writeBroken = ({ to, today, policy }: About, missing: Missing): Written => ({
  kind: "AGREEMENT_BROKEN",
  text: agreementBroken(to, { ...missing, endsOn: today }, policy.numbers.contact),
});

/** Two people undid the agreement today: `restored` is in force again, with what was paid. */
export const writeUndone = (
  { to, today }: About,
  { restored, agreed }: Readonly<{ restored: Schedule; agreed: boolean }>,
): Written => ({ kind: "AGREEMENT_UNDONE", text: agreementUndone(to, { undoneOn: today, restored, agreed }) });
