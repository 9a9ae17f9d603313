import type { BusinessCalendar } from "@respite/shared/calendar/business-calendar";
import { CALENDARS } from "@respite/shared/calendar/calendars";
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";

const VERSIONS: ReadonlyMap<string, PolicyVersion> = new Map([CN_DEFAULT].map((policy) => [policy.id, policy]));
const BY_ID: ReadonlyMap<string, BusinessCalendar> = new Map(
  Object.entries(CALENDARS).map(([id, calendar]) => [id.toLowerCase(), calendar]),
);

/** A policy version that ships with the product, such as CN-DEFAULT@1. */
export const builtInPolicy = (id: string): PolicyVersion | undefined => VERSIONS.get(id);

/** The business calendar that a policy's clocks count on. @throws Error when there is none of that name */
export function calendarOf({ calendar: id }: PolicyVersion): BusinessCalendar {
  const calendar = BY_ID.get(id);
  if (!calendar) throw new Error(`There is no business calendar ${id}.`);
  return calendar;
}
