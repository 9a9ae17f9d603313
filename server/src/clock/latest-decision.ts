import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { deadlines } from "@respite/shared/clock/deadlines";
import type { EvidenceHold } from "@respite/shared/clock/evidence-hold";
import type { About } from "../notice/written.ts";
import { calendarOf } from "../policy/find-policy.ts";

/**
 * By when a late decision comes at the latest. Null for an appeal, for which the policy has no such day, and when that
 * day is past as well: nothing is promised that was broken already.
 */
export function latestDecision(
  { record, policy, today }: Pick<About, "record" | "policy" | "today">,
  holds: readonly EvidenceHold[],
): CalendarDate | null {
  const { submittedOn } = record;
  if (submittedOn == null || record.appealedOn != null) return null;
  const since = holds.filter(({ requestedOn }) => requestedOn >= submittedOn);
  const { hardLimitOn } = deadlines(submittedOn, since, policy, calendarOf(policy));
  return hardLimitOn >= today ? hardLimitOn : null;
}
