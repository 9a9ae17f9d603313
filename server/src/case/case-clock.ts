import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { CLOCK_RUNS, clockState } from "@respite/shared/clock/clock-state";
import { acknowledgeBy } from "@respite/shared/clock/deadlines";
import type { EvidenceHold } from "@respite/shared/clock/evidence-hold";
import { hardLimitOn } from "@respite/shared/clock/hard-limit";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { endOfDay, startOfDay } from "../institution/business-date.ts";
import { calendarOf } from "../policy/find-policy.ts";
import type { CaseColumns } from "./case.entity.ts";

/** A case, the day it is, and what its clock runs by. */
export type Clocked = Readonly<{
  record: CaseColumns;
  today: CalendarDate;
  policy: PolicyVersion;
  institution: Readonly<{ timeZone: string }>;
}>;

/** Sorts after everything that is due. */
const NOTHING_DUE = new Date("9999-12-31T00:00:00Z");

/**
 * Sets what the queue is ordered by: when the next step is due, from when that is at risk, and by when it is due at the
 * very latest, by the calendar that was known when it was received. The lender's own clock while a decision is awaited, the borrower's while offers are open, nothing once the
 * case is closed.
 */
export function setClock({ record, today, policy, institution }: Clocked, holds: readonly EvidenceHold[] = []): void {
  const { timeZone } = institution;
  const calendar = calendarOf(policy, record.calendarEdition ?? null);
  const { status, submittedOn = null, appealedOn = null, offerValidUntil = null } = record;
  const clock = clockState({ status, submittedOn, appealedOn, holds }, today, policy, calendar);
  if (submittedOn !== null) {
    record.acknowledgeBy = new Date(endOfDay(acknowledgeBy(submittedOn, policy, calendar), timeZone));
  }
  const [due, risk] =
    clock.state === "NONE" || clock.state === "DONE"
      ? [status === "OFFERED" ? offerValidUntil : null, status === "OFFERED" ? offerValidUntil : null]
      : [clock.dueOn, clock.atRiskOn];
  record.dueAt = due === null ? NOTHING_DUE : new Date(endOfDay(due, timeZone));
  record.atRiskAt = risk === null ? NOTHING_DUE : new Date(startOfDay(risk, timeZone));
  const limit = CLOCK_RUNS.includes(status) ? hardLimitOn({ submittedOn, appealedOn, holds }, policy, calendar) : null;
  record.hardLimitAt = limit === null ? null : new Date(endOfDay(limit, timeZone));
  record.clockStoppedAt = clock.state === "STOPPED" ? (record.clockStoppedAt ?? record.updatedAt) : null;
}
