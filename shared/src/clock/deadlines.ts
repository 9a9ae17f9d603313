import type { BusinessCalendar } from "../calendar/business-calendar.ts";
import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import type { EvidenceHold } from "./evidence-hold.ts";
import { businessDaysOf, dayAfter, EVERY_DAY, timelyHolds } from "./working-time.ts";

/** Last days, all inclusive: what happens on the day itself is in time. */
export type Deadlines = Readonly<{
  acknowledgeBy: CalendarDate;
  decideBy: CalendarDate;
  hardLimitOn: CalendarDate;
}>;

/**
 * The lender's deadlines for one application. An outstanding answer is taken to arrive on its last day, so that the
 * dates can be stored and ordered by; they are computed again when it does arrive.
 */
export function deadlines(
  submittedOn: CalendarDate,
  holds: readonly EvidenceHold[],
  policy: PolicyVersion,
  calendar: BusinessCalendar,
): Deadlines {
  const { decideBusinessDays, hardLimitBusinessDays } = policy.numbers.clock;
  const counts = businessDaysOf(calendar);
  const timely = timelyHolds(submittedOn, decideBusinessDays, counts, holds);
  return {
    acknowledgeBy: acknowledgeBy(submittedOn, policy, calendar),
    decideBy: dayAfter(submittedOn, decideBusinessDays, counts, timely),
    hardLimitOn: dayAfter(submittedOn, hardLimitBusinessDays, counts, timely),
  };
}

/** The day by which an application is acknowledged; nothing stops that clock. */
export const acknowledgeBy = (
  submittedOn: CalendarDate,
  policy: PolicyVersion,
  calendar: BusinessCalendar,
): CalendarDate => dayAfter(submittedOn, policy.numbers.clock.acknowledgeBusinessDays, businessDaysOf(calendar), []);

/** The day a case is due; what the queue is ordered by. */
export const decideBy = (
  submittedOn: CalendarDate,
  holds: readonly EvidenceHold[],
  policy: PolicyVersion,
  calendar: BusinessCalendar,
): CalendarDate => deadlines(submittedOn, holds, policy, calendar).decideBy;

/** The day an appeal is due, in calendar days. */
export function appealDecideBy(
  appealedOn: CalendarDate,
  holds: readonly EvidenceHold[],
  policy: PolicyVersion,
): CalendarDate {
  const { decideDays } = policy.numbers.appeal;
  return dayAfter(appealedOn, decideDays, EVERY_DAY, timelyHolds(appealedOn, decideDays, EVERY_DAY, holds));
}

/** Last day to answer an evidence request made on `requestedOn`; given the last day so far, an extension of it. */
export const evidenceDueOn = (requestedOn: CalendarDate, policy: PolicyVersion): CalendarDate =>
  addDays(requestedOn, policy.numbers.evidence.answerDays);

/** Last day to accept offers made on `offeredOn`. */
export const offerValidUntil = (offeredOn: CalendarDate, policy: PolicyVersion): CalendarDate =>
  addDays(offeredOn, policy.numbers.offer.validDays);

/** Last day to appeal a decline of `declinedOn`. */
export const appealUntil = (declinedOn: CalendarDate, policy: PolicyVersion): CalendarDate =>
  addDays(declinedOn, policy.numbers.appeal.windowDays);

/** Last day to submit a draft begun on `draftedOn`. */
export const draftUntil = (draftedOn: CalendarDate, policy: PolicyVersion): CalendarDate =>
  addDays(draftedOn, policy.numbers.draft.validDays);
