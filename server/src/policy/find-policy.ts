import type { BusinessCalendar } from "@respite/shared/calendar/business-calendar";
import { CALENDAR_EDITIONS } from "@respite/shared/calendar/calendars";
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";

const VERSIONS: ReadonlyMap<string, PolicyVersion> = new Map([CN_DEFAULT].map((policy) => [policy.id, policy]));
const BY_ID: ReadonlyMap<string, readonly BusinessCalendar[]> = new Map(
  Object.entries(CALENDAR_EDITIONS).map(([id, editions]) => [id.toLowerCase(), editions]),
);

/** A policy version that ships with the product, such as CN-DEFAULT@1. */
export const builtInPolicy = (id: string): PolicyVersion | undefined => VERSIONS.get(id);

/** The edition of its business calendar that clocks are set by from now on. */
export const newestEdition = ({ calendar }: PolicyVersion): number => BY_ID.get(calendar)?.length ?? 0;

/**
 * The business calendar that a policy's clocks count on, in one edition of it.
 *
 * @param edition the one that a case was received by; null where that was not kept: before there was another than the first
 * @throws Error when there is none of that name
 */
export function calendarOf(policy: PolicyVersion, edition: number | null): BusinessCalendar {
  const calendar = BY_ID.get(policy.calendar)?.[(edition ?? 1) - 1];
  if (!calendar) throw new Error(`There is no business calendar ${policy.calendar} in edition ${edition}.`);
  return calendar;
}
