import { businessDaysBetween } from "@respite/shared/calendar/business-calendar";
import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { CaseStatus } from "@respite/shared/case/case-status";
import { CLOCK_RUNS } from "@respite/shared/clock/clock-state";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { businessDate } from "../institution/business-date.ts";
import { calendarOf } from "../policy/find-policy.ts";
import type { ClockWord } from "./case.enums.ts";

/** The columns that a clock is shown from. Instants are RFC 3339 in UTC. */
export type ClockColumns = Readonly<{
  status: CaseStatus;
  dueAt: string;
  atRiskAt: string;
  hardLimitAt: string | null;
  acknowledgeBy: string | null;
  stoppedAt: string | null;
  evidenceDueOn: CalendarDate | null;
  policyVersion: string;
  calendarEdition: number | null;
  timeZone: string;
  institutionId: string;
}>;

const NO_LIMIT = { hardLimitAt: null, pastHardLimit: false };

/** The clock of a case at the instant `now`, by what commands stored when they moved it; it runs on the calendar it was set by. */
export function viewClock(columns: ClockColumns, now: string, policy: PolicyVersion) {
  const state = clockWord(columns, now);
  if (state === "NONE" || state === "DONE") {
    return { state, dueAt: null, acknowledgeBy: null, businessDaysLeft: null, ...NO_LIMIT };
  }
  const { dueAt, acknowledgeBy, calendarEdition, hardLimitAt, timeZone } = columns;
  const lastDay = businessDate(new Date(Date.parse(dueAt) - 1).toISOString(), timeZone);
  const today = businessDate(now, timeZone);
  const businessDaysLeft = businessDaysBetween(today, lastDay, calendarOf(policy, calendarEdition));
  const pastHardLimit = hardLimitAt !== null && Date.parse(now) >= Date.parse(hardLimitAt);
  return { state, dueAt, acknowledgeBy, businessDaysLeft, hardLimitAt, pastHardLimit };
}

function clockWord(
  { status, dueAt, atRiskAt, stoppedAt, evidenceDueOn, timeZone }: ClockColumns,
  now: string,
): ClockWord {
  if (status === "DRAFT") return "NONE";
  if (!CLOCK_RUNS.includes(status)) return "DONE";
  const waiting = evidenceDueOn === null || businessDate(now, timeZone) <= evidenceDueOn;
  if (stoppedAt !== null && status === "EVIDENCE_REQUESTED" && waiting) return "STOPPED";
  const instant = Date.parse(now);
  if (instant >= Date.parse(dueAt)) return "BREACHED";
  return instant >= Date.parse(atRiskAt) ? "AT_RISK" : "ON_TIME";
}
