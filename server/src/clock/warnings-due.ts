import { CLOCK_RUNS } from "@respite/shared/clock/clock-state";
import type { CaseColumns } from "../case/case.entity.ts";
import { businessDate } from "../institution/business-date.ts";
import type { WarningState } from "./clock-warning.entity.ts";

/** The event of each warning. */
export const WARNING_EVENTS = { AT_RISK: "CLOCK_AT_RISK", BREACHED: "CLOCK_BREACHED" } as const;

/** What there is to warn of at an instant, given before or not, in its order. A stopped clock is neither. */
export function warningsDue(record: CaseColumns, now: Date): WarningState[] {
  if (!CLOCK_RUNS.includes(record.status) || record.clockStoppedAt != null || now < record.atRiskAt) return [];
  return now < record.dueAt ? ["AT_RISK"] : ["AT_RISK", "BREACHED"];
}

/** What a warning says: the last day of the clock, and which clock it is. */
export const warningDetail = ({ dueAt, appealedOn }: CaseColumns, timeZone: string) => ({
  dueOn: businessDate(new Date(dueAt.getTime() - 1).toISOString(), timeZone),
  clock: appealedOn == null ? "DECISION" : "APPEAL",
});
