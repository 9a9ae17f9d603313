import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { EvidenceHold } from "@respite/shared/clock/evidence-hold";
import { hardLimitOn } from "@respite/shared/clock/hard-limit";
import type { About } from "../notice/written.ts";
import { calendarOf } from "../policy/find-policy.ts";

/**
 * By when a late decision comes at the latest. Null where the policy has no such day, and when that day is past as well:
 * nothing is promised that was broken already.
 */
export function latestDecision(
  { record, policy, today }: Pick<About, "record" | "policy" | "today">,
  holds: readonly EvidenceHold[],
): CalendarDate | null {
  const { submittedOn = null, appealedOn = null } = record;
  const latest = hardLimitOn(
    { submittedOn, appealedOn, holds },
    policy,
    calendarOf(policy, record.calendarEdition ?? null),
  );
  return latest !== null && latest >= today ? latest : null;
}
