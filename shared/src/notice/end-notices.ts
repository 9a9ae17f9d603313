import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { EvidenceKind } from "../case/case-words.ts";
import type { Money } from "../money/money.ts";
import type { PolicyNumbers } from "../policy/policy-numbers.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { type Addressed, greeting, outside } from "./addressed.ts";
import { documentNames } from "./document-words.ts";
import { listLines } from "./list-lines.ts";
import { scheduleLines } from "./plan.ts";
import { AGREEMENT_BROKEN } from "./templates/agreement-broken.ts";
import { AGREEMENT_UNDONE } from "./templates/agreement-undone.ts";
import { APPEAL_RECEIVED } from "./templates/appeal-received.ts";
import { DRAFT_LAPSED } from "./templates/draft-lapsed.ts";
import { EVIDENCE_MISSED } from "./templates/evidence-missed.ts";
import { OFFERS_LAPSED } from "./templates/offers-lapsed.ts";
import { WITHDRAWAL } from "./templates/withdrawal.ts";
import { type NoticeText, writeNotice } from "./write-notice.ts";

/** An appeal was opened; `decideBy` is the last day of its clock. */
export const appealReceived = (
  to: Addressed,
  facts: Readonly<{ receivedOn: CalendarDate; decideBy: CalendarDate }>,
): NoticeText => writeNotice(APPEAL_RECEIVED, to.locale, { ...greeting(to), ...outside(to), ...facts });

/**
 * An application was taken back.
 *
 * @param facts `offered`: plans lapse with it; `submitted`: it had begun to protect; `agreed`: another agreement on the
 *   loan is in force, and protects on
 */
export const withdrawal = (
  to: Addressed,
  facts: Readonly<{ withdrawnOn: CalendarDate; offered: boolean; submitted: boolean; agreed: boolean }>,
): NoticeText => writeNotice(WITHDRAWAL, to.locale, { ...greeting(to), ...outside(to), ...facts });

/** Nobody accepted in time. `endsOn`: the last day of protection, unless another agreement protects on. */
export const offersLapsed = (
  to: Addressed,
  facts: Readonly<{ validUntil: CalendarDate; endsOn: CalendarDate; agreed: boolean }>,
): NoticeText => writeNotice(OFFERS_LAPSED, to.locale, { ...greeting(to), ...outside(to), ...facts });

/** Documents did not come by `dueOn`; `overdue`: `decideBy` is past as well. */
export const evidenceMissed = (
  to: Addressed,
  {
    kinds,
    ...days
  }: Readonly<{
    kinds: readonly EvidenceKind[];
    dueOn: CalendarDate;
    decideBy: CalendarDate;
    overdue: boolean;
  }>,
): NoticeText => {
  const documents = listLines(documentNames(kinds, to.locale));
  return writeNotice(EVIDENCE_MISSED, to.locale, { ...greeting(to), ...outside(to), ...days, documents });
};

/** A draft of `begunOn` was not submitted by its last day. */
export const draftLapsed = (
  to: Addressed,
  facts: Readonly<{ begunOn: CalendarDate; until: CalendarDate }>,
): NoticeText => writeNotice(DRAFT_LAPSED, to.locale, { ...greeting(to), ...outside(to), ...facts });

/** What is missing of the instalment of `dueOn`, which could be paid until `payBy`, ended the agreement on `endsOn`. */
export const agreementBroken = (
  to: Addressed,
  facts: Readonly<{ dueOn: CalendarDate; amount: Money; payBy: CalendarDate; endsOn: CalendarDate }>,
  { quietFrom, quietTo }: PolicyNumbers["contact"],
): NoticeText =>
  writeNotice(AGREEMENT_BROKEN, to.locale, { ...greeting(to), ...outside(to), ...facts, quietFrom, quietTo });

/** The former schedule, as it stands with what was paid, is in force again. */
export const agreementUndone = (
  to: Addressed,
  { restored, ...facts }: Readonly<{ undoneOn: CalendarDate; restored: Schedule; agreed: boolean }>,
): NoticeText => {
  const rows = scheduleLines(restored, to.locale);
  return writeNotice(AGREEMENT_UNDONE, to.locale, { ...greeting(to), ...outside(to), ...facts, rows });
};
