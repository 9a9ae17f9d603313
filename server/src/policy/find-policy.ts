import type { BusinessCalendar } from "@respite/shared/calendar/business-calendar";
import cn from "@respite/shared/policies/calendars/cn.json" with { type: "json" };
import us from "@respite/shared/policies/calendars/us.json" with { type: "json" };
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";

const VERSIONS: ReadonlyMap<string, PolicyVersion> = new Map([CN_DEFAULT].map((policy) => [policy.id, policy]));
const CALENDARS: ReadonlyMap<string, BusinessCalendar> = new Map<string, BusinessCalendar>([
  ["cn", cn],
  ["us", us],
]);

/** The policy version with this id, such as CN-DEFAULT@1. */
export const findPolicy = (id: string): PolicyVersion | undefined => VERSIONS.get(id);

/** The policy version a stored case is pinned to. @throws Error when it is gone: only we can have caused that */
export function pinnedPolicy(id: string): PolicyVersion {
  const policy = findPolicy(id);
  if (!policy) throw new Error(`A case is pinned to ${id}, which is not among the policies.`);
  return policy;
}

/** The business calendar that a policy's clocks count on. @throws Error when there is none of that name */
export function calendarOf({ calendar: id }: PolicyVersion): BusinessCalendar {
  const calendar = CALENDARS.get(id);
  if (!calendar) throw new Error(`There is no business calendar ${id}.`);
  return calendar;
}
