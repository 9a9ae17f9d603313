import type { BusinessCalendar } from "../calendar/business-calendar.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CaseStatus } from "../case/case-status.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import type { EvidenceHold } from "./evidence-hold.ts";
import { businessDaysOf, dayAfter, EVERY_DAY, elapsedDays, timelyHolds } from "./working-time.ts";

const CLOCK_STATES = ["NONE", "ON_TIME", "AT_RISK", "BREACHED", "STOPPED", "DONE"] as const;
export type ClockStateName = (typeof CLOCK_STATES)[number];

/** What a clock needs to know of a case. */
export type ClockFacts = Readonly<{
  status: CaseStatus;
  /** Null for a draft, whose clock has not started. */
  submittedOn: CalendarDate | null;
  /** Set once the case was appealed: from then on the appeal's clock runs, anew when the case is reopened after it. */
  appealedOn: CalendarDate | null;
  holds: readonly EvidenceHold[];
}>;

export type ClockState = Readonly<{
  state: ClockStateName;
  /** Null, like the days left, while the clock has not started. */
  dueOn: CalendarDate | null;
  /** First day on which it is at risk, holds taken out. */
  atRiskOn: CalendarDate | null;
  /** Counted days left, today's not included; negative once breached. An appeal counts calendar days. */
  businessDaysLeft: number | null;
}>;

/** Statuses in which something is due from the lender. */
export const CLOCK_RUNS: readonly CaseStatus[] = [
  "SUBMITTED",
  "UNDER_REVIEW",
  "EVIDENCE_REQUESTED",
  "PENDING_SECOND_REVIEW",
  "APPEALED",
];

const later = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null =>
  a === null || (b !== null && b > a) ? b : a;

/** How a case stands against its clock on the institution's business date `on`. */
export function clockState(
  facts: ClockFacts,
  on: CalendarDate,
  policy: PolicyVersion,
  calendar: BusinessCalendar,
): ClockState {
  const { clock, appeal } = policy.numbers;
  const from = later(facts.appealedOn, facts.submittedOn);
  if (from === null) return { state: "NONE", dueOn: null, atRiskOn: null, businessDaysLeft: null };
  const days = facts.appealedOn === null ? clock.decideBusinessDays : appeal.decideDays;
  const counts = facts.appealedOn === null ? businessDaysOf(calendar) : EVERY_DAY;
  const ofThisClock = facts.holds.filter((hold) => hold.requestedOn >= from);
  const timely = timelyHolds(from, days, counts, ofThisClock);
  const dueOn = dayAfter(from, days, counts, timely);
  const atRiskOn = dayAfter(from, Math.max(0, days - clock.atRiskBusinessDays), counts, timely);
  const businessDaysLeft =
    on <= dueOn ? elapsedDays(on, dueOn, counts, timely) : -elapsedDays(dueOn, on, counts, timely);
  const stopped = timely.some((h) => h.answeredOn === null && h.requestedOn <= on && on <= h.dueOn);
  return { state: name(), dueOn, atRiskOn, businessDaysLeft };

  function name(): ClockStateName {
    if (!CLOCK_RUNS.includes(facts.status)) return "DONE";
    if (on > dueOn) return "BREACHED";
    if (stopped) return "STOPPED";
    return businessDaysLeft <= clock.atRiskBusinessDays ? "AT_RISK" : "ON_TIME";
  }
}
