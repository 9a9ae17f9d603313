import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import { err, ok, type Result } from "../result/result.ts";

/** Why a day cannot be the one on which an application was received. */
export type ReceiptRefusal =
  | Readonly<{ code: "DAY_IN_FUTURE"; facts: { day: CalendarDate } }>
  | Readonly<{ code: "RECEIVED_BEFORE_LOAN"; facts: { startedOn: CalendarDate } }>
  | Readonly<{ code: "RECEIVED_TOO_LONG_AGO"; facts: { earliest: CalendarDate; days: number } }>;

/**
 * The day on which an application counts as received: day 0 of its clocks and the first of its protection. One that came
 * by telephone or letter may be written down later, and counts from the day it came.
 *
 * At most as long ago as the policy's window for one instalment is open, from its first day to its last: what came
 * before that was about an instalment that nobody can apply for today.
 *
 * @param told null when nothing else was said: today
 */
export function receiptDay(
  told: CalendarDate | null,
  { today, startedOn, policy }: Readonly<{ today: CalendarDate; startedOn: CalendarDate; policy: PolicyVersion }>,
): Result<CalendarDate, ReceiptRefusal> {
  if (told === null) return ok(today);
  if (told > today) return err({ code: "DAY_IN_FUTURE", facts: { day: told } });
  if (told < startedOn) return err({ code: "RECEIVED_BEFORE_LOAN", facts: { startedOn } });
  const { daysBeforeDue, daysAfterDue } = policy.numbers.window;
  const days = daysBeforeDue + daysAfterDue;
  const earliest = addDays(today, -days);
  return told < earliest ? err({ code: "RECEIVED_TOO_LONG_AGO", facts: { earliest, days } }) : ok(told);
}
