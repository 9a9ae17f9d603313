import { CLOCK_RUNS } from "@respite/shared/clock/clock-state";
import type { CaseColumns } from "../case/case.entity.ts";
import { lastDayOf } from "../institution/business-date.ts";
import type { WarningState } from "./clock-warning.entity.ts";

/** The event of each warning. */
export const WARNING_EVENTS = {
  AT_RISK: "CLOCK_AT_RISK",
  BREACHED: "CLOCK_BREACHED",
  HARD_LIMIT: "HARD_LIMIT_PASSED",
} as const;

/**
 * What there is to warn of at an instant, given before or not, in its order. A stopped clock is none of it.
 *
 * @param limitAt the end of the last day to decide; null where there is none
 */
export function warningsDue(record: CaseColumns, limitAt: Date | null, now: Date): WarningState[] {
  if (!CLOCK_RUNS.includes(record.status) || record.clockStoppedAt != null || now < record.atRiskAt) return [];
  if (now < record.dueAt) return ["AT_RISK"];
  return limitAt === null || now < limitAt ? ["AT_RISK", "BREACHED"] : ["AT_RISK", "BREACHED", "HARD_LIMIT"];
}

/** What each warning says: the last day of the clock, which clock it is, and of the hard limit its own last day. */
export function warningDetails({ dueAt, appealedOn }: CaseColumns, limitAt: Date | null, timeZone: string) {
  const detail = { dueOn: lastDayOf(dueAt, timeZone), clock: appealedOn == null ? "DECISION" : "APPEAL" };
  const latest = limitAt === null ? {} : { limitOn: lastDayOf(limitAt, timeZone) };
  return { AT_RISK: detail, BREACHED: detail, HARD_LIMIT: { ...detail, ...latest } };
}
