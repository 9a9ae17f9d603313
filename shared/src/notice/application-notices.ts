import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { DeclineReason, EvidenceKind } from "../case/case-words.ts";
import { DECLINE_NEXT_STEPS, DECLINE_SENTENCES } from "../case/decline-words.ts";
import { formatValue } from "../locale/format-value.ts";
import type { Locale } from "../locale/locale.ts";
import { type Addressed, greeting, outside } from "./addressed.ts";
import { documentNames } from "./document-words.ts";
import { listLines } from "./list-lines.ts";
import { missingDocuments } from "./missing-documents.ts";
import { ACKNOWLEDGEMENT } from "./templates/acknowledgement.ts";
import { APPEAL_OUTCOME } from "./templates/appeal-outcome.ts";
import { DECLINE } from "./templates/decline.ts";
import { EVIDENCE_REQUEST } from "./templates/evidence-request.ts";
import { LATE_DECISION } from "./templates/late-decision.ts";
import { type NoticeText, writeNotice } from "./write-notice.ts";

/**
 * At submission, or when a closed case is taken up `again`.
 *
 * @param facts `overdue`: it came so long ago that `decideBy` is past; `accepted`: documents one of which is still needed
 */
export const acknowledgement = (
  to: Addressed,
  facts: Readonly<{
    receivedOn: CalendarDate;
    decideBy: CalendarDate;
    overdue: boolean;
    accepted: readonly EvidenceKind[];
    again: boolean;
  }>,
): NoticeText =>
  writeNotice(ACKNOWLEDGEMENT, to.locale, {
    ...greeting(to),
    ...outside(to),
    receivedOn: facts.receivedOn,
    decideBy: facts.decideBy,
    overdue: facts.overdue,
    again: facts.again,
    missing: listLines(missingDocuments(facts.accepted, to.locale)),
  });

export const evidenceRequest = (
  to: Addressed,
  facts: Readonly<{ kinds: readonly EvidenceKind[]; dueOn: CalendarDate; inTime: boolean }>,
): NoticeText =>
  writeNotice(EVIDENCE_REQUEST, to.locale, {
    ...greeting(to),
    dueOn: facts.dueOn,
    inTime: facts.inTime,
    documents: listLines(documentNames(facts.kinds, to.locale)),
  });

/** @param facts `appealDays`: calendar days in which an appeal is answered */
export const decline = (
  to: Addressed,
  facts: Readonly<{ reasons: readonly DeclineReason[]; appealUntil: CalendarDate; appealDays: number }>,
): NoticeText =>
  writeNotice(DECLINE, to.locale, {
    ...greeting(to),
    ...outside(to),
    appealUntil: facts.appealUntil,
    reasons: reasonLines(facts.reasons, to.locale),
    nextSteps: listLines([...new Set(facts.reasons.map((reason) => DECLINE_NEXT_STEPS[reason][to.locale]))]),
    appealDays: formatValue(facts.appealDays, "days", "CNY")[to.locale],
  });

/** @param facts `endsOn`: the last day of protection */
export const appealOutcome = (
  to: Addressed,
  facts: Readonly<{ reasons: readonly DeclineReason[]; endsOn: CalendarDate }>,
): NoticeText =>
  writeNotice(APPEAL_OUTCOME, to.locale, {
    ...greeting(to),
    ...outside(to),
    endsOn: facts.endsOn,
    reasons: reasonLines(facts.reasons, to.locale),
  });

export const lateDecision = (
  to: Addressed,
  facts: Readonly<{ promisedBy: CalendarDate; decideBy: CalendarDate }>,
): NoticeText => writeNotice(LATE_DECISION, to.locale, { ...greeting(to), ...outside(to), ...facts });

/** In the policy's own words, as the next steps are: what a reviewer writes may tell more than a notice should. */
const reasonLines = (reasons: readonly DeclineReason[], locale: Locale) =>
  listLines(reasons.map((reason) => DECLINE_SENTENCES[reason][locale]));
