import type { CalendarDate } from "../calendar/calendar-date.ts";
import { daysPastDue } from "../schedule/position.ts";
import type { Schedule } from "../schedule/schedule.ts";

export const REPORTING_EFFECTS = ["STAYS_CURRENT", "BECOMES_CURRENT", "STAYS_OVERDUE"] as const;

/** What a relief does to the status that may be reported. The reason for it is never reported. */
export type ReportingEffect = (typeof REPORTING_EFFECTS)[number];

/** Current stays current; overdue becomes current when nothing is overdue on the new schedule, else it stays at its level. */
export function reportingEffect(before: Schedule, after: Schedule, on: CalendarDate): ReportingEffect {
  if (daysPastDue(before, on) === 0) return "STAYS_CURRENT";
  return daysPastDue(after, on) === 0 ? "BECOMES_CURRENT" : "STAYS_OVERDUE";
}
