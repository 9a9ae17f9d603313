import { addDays, type CalendarDate, daysBetween } from "../calendar/calendar-date.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import { firstUnpaid } from "../schedule/position.ts";
import type { Minor, Schedule } from "../schedule/schedule.ts";
import { completingInstalment } from "./completing-instalment.ts";

const PERFORMANCES = ["ON_TRACK", "AT_RISK", "BROKEN", "COMPLETED"] as const;
/** How an agreement in force is kept. */
export type Performance = (typeof PERFORMANCES)[number];

export type AgreementState = Readonly<{
  performance: Performance;
  /** Due date of the oldest instalment that is late; null when none is. */
  missedOn: CalendarDate | null;
  /** How many days it is late. */
  daysLate: number;
  /** The last day on which paying it keeps the agreement; null when nothing is late. */
  cureBy: CalendarDate | null;
}>;

/**
 * How an agreement stands on the evening of `today`, judged by the schedule in force. A payment counts once it is there:
 * an instalment paid after its cure days, and before anybody judged, is paid.
 *
 * What the relief left overdue, a lower rate on arrears say, was late before the agreement: its days to be put right begin
 * with it.
 *
 * @param booked the schedule in force, its rows carrying what had been paid when it was booked
 * @param payments what came in since, in minor units; reversals negative
 * @param agreedOn the day since which the agreement is in force
 */
export function agreementState(
  booked: Schedule,
  payments: readonly Minor[],
  today: CalendarDate,
  { numbers }: PolicyVersion,
  agreedOn: CalendarDate,
): AgreementState {
  const { cureDays, keptInstalments } = numbers.performance;
  const received = Math.max(
    payments.reduce((sum, minor) => sum + minor, 0),
    0,
  );
  const { schedule } = applyPayment(booked, received);
  const oldest = firstUnpaid(schedule);
  const onTrack = { missedOn: null, daysLate: 0, cureBy: null };
  if (oldest === null) return { performance: "COMPLETED", ...onTrack };
  const completing = completingInstalment(booked, keptInstalments);
  const now = schedule.instalments.find(({ number }) => number === completing?.number);
  if (now && amountUnpaid(now) === 0) return { performance: "COMPLETED", ...onTrack };
  const daysLate = oldest.dueOn < today ? daysBetween(oldest.dueOn, today) : 0;
  if (daysLate === 0) return { performance: "ON_TRACK", ...onTrack };
  const cureBy = cureLastDay(oldest.dueOn, agreedOn, cureDays);
  return { performance: today > cureBy ? "BROKEN" : "AT_RISK", missedOn: oldest.dueOn, daysLate, cureBy };
}

/** The last day on which paying a late instalment keeps the agreement. */
export const cureLastDay = (dueOn: CalendarDate, agreedOn: CalendarDate, cureDays: number): CalendarDate =>
  addDays(dueOn < agreedOn ? agreedOn : dueOn, cureDays);
