import type { BusinessCalendar } from "../calendar/business-calendar.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CaseStatus } from "../case/case-status.ts";
import { deadlines } from "../clock/deadlines.ts";
import type { EvidenceHold } from "../clock/evidence-hold.ts";
import { businessDaysOf, elapsedDays, timelyHolds } from "../clock/working-time.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import type { Relief, ReliefMeasureType } from "../relief/relief.ts";

/** What became of an application, as far as it has. Every status is one of these. */
export const CASE_RESULTS = [
  "WAITING",
  "GRANTED",
  "ACCEPTED",
  "CURED",
  "BROKEN",
  "DECLINED",
  "DROPPED",
  "SPECIAL",
] as const;
export type CaseResult = (typeof CASE_RESULTS)[number];

const RESULTS: Readonly<Record<CaseStatus, CaseResult>> = {
  DRAFT: "WAITING",
  SUBMITTED: "WAITING",
  UNDER_REVIEW: "WAITING",
  EVIDENCE_REQUESTED: "WAITING",
  PENDING_SECOND_REVIEW: "WAITING",
  APPEALED: "WAITING",
  OFFERED: "GRANTED",
  ACTIVE: "ACCEPTED",
  COMPLETED: "CURED",
  BROKEN: "BROKEN",
  CANCELLED: "DROPPED",
  DECLINED: "DECLINED",
  WITHDRAWN: "DROPPED",
  EXPIRED: "DROPPED",
  SPECIAL_HANDLING: "SPECIAL",
};

export const resultOf = (status: CaseStatus): CaseResult => RESULTS[status];

/** What the time of one case is judged by. `decidedOn`: when it was first granted or declined; null while it waits. */
export type CaseTimes = Readonly<{
  submittedOn: CalendarDate;
  decidedOn: CalendarDate | null;
  holds: readonly EvidenceHold[];
}>;

/** Working days from receipt to decision with the holds taken out, and whether the day to decide by went past. */
export function timeToDecision(
  { submittedOn, decidedOn, holds }: CaseTimes,
  today: CalendarDate,
  policy: PolicyVersion,
  calendar: BusinessCalendar,
): Readonly<{ days: number | null; breached: boolean }> {
  const counts = businessDaysOf(calendar);
  const timely = timelyHolds(submittedOn, policy.numbers.clock.decideBusinessDays, counts, holds);
  const { decideBy } = deadlines(submittedOn, holds, policy, calendar);
  const breached = (decidedOn ?? today) > decideBy;
  return { days: decidedOn === null ? null : elapsedDays(submittedOn, decidedOn, counts, timely), breached };
}

/** The measure that names a relief, whatever is waived beside it; null for nothing. */
export const mainMeasure = ({ measures }: Relief): ReliefMeasureType | null =>
  (measures.find(({ type }) => type !== "WAIVE") ?? measures[0])?.type ?? null;
