import type { CalendarDate } from "../calendar/calendar-date.ts";
import { type Counters, counters } from "./counters.ts";
import { type Interval, isProtected } from "./protection-interval.ts";

/** Current, and then one level for every thirty days, as bureaus and collectors count. */
const REPORTING_LEVELS = ["CURRENT", "DAYS_1_30", "DAYS_31_60", "DAYS_61_90", "DAYS_OVER_90"] as const;
export type ReportingLevel = (typeof REPORTING_LEVELS)[number];

/** What may be reported about a loan on one day. Never why: the hardship reason stays with the case. */
export type ReportingStatus = Counters &
  Readonly<{
    status: "CURRENT" | "DELINQUENT";
    level: ReportingLevel;
    /** The shield is up: no negative step may be reported that was not reported before entry. */
    shielded: boolean;
  }>;

export function levelOf(delinquentDays: number): ReportingLevel {
  if (delinquentDays <= 0) return "CURRENT";
  if (delinquentDays <= 30) return "DAYS_1_30";
  if (delinquentDays <= 60) return "DAYS_31_60";
  return delinquentDays <= 90 ? "DAYS_61_90" : "DAYS_OVER_90";
}

/**
 * The status that may be reported on `on`. Current at entry stays current, delinquent stays at its level and never
 * worsens: both follow from the frozen counter. Paying what is overdue makes it current at once, shield or not.
 */
export function reportingStatus(
  overdueSince: CalendarDate | null,
  intervals: readonly Interval[],
  on: CalendarDate,
): ReportingStatus {
  const both = counters(overdueSince, intervals, on);
  const level = levelOf(both.delinquentDays);
  return {
    ...both,
    status: level === "CURRENT" ? "CURRENT" : "DELINQUENT",
    level,
    shielded: isProtected(intervals, on),
  };
}
