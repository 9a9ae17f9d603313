import type { BusinessCalendar } from "../calendar/business-calendar.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import type { ClockFacts } from "./clock-state.ts";
import { deadlines } from "./deadlines.ts";

/**
 * The last day on which an application is decided, however late: null for a draft, and for an appeal, for which a policy
 * has no such day.
 */
export function hardLimitOn(
  { submittedOn, appealedOn, holds }: Pick<ClockFacts, "submittedOn" | "appealedOn" | "holds">,
  policy: PolicyVersion,
  calendar: BusinessCalendar,
): CalendarDate | null {
  if (submittedOn === null || appealedOn !== null) return null;
  const since = holds.filter(({ requestedOn }) => requestedOn >= submittedOn);
  return deadlines(submittedOn, since, policy, calendar).hardLimitOn;
}
