import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Relief, ReliefMeasure } from "../relief/relief.ts";
import { amountDue, amountUnpaid } from "../schedule/amounts.ts";
import type { Schedule } from "../schedule/schedule.ts";

/**
 * Months in which an agreement asks for no payment, and the day on which payments go on. `DEFERRED`: all that was to be
 * paid moved by them. `HOLIDAY`: these payments alone are passed over, and the loan ends when it was to end.
 */
export type PaymentsOff = Readonly<{ kind: "DEFERRED" | "HOLIDAY"; resumeOn: CalendarDate }>;

/** Whether `on` lies in such a month: bureaus are told month by month, so what counts is that nothing falls due in it. */
export function paymentsOff({ measures }: Relief, schedule: Schedule, on: CalendarDate): PaymentsOff | null {
  const kind = measures.map(kindOf).find((each) => each !== null);
  if (!kind) return null;
  const { instalments } = schedule;
  const isAsked = instalments.some((row) => row.dueOn.slice(0, 7) === on.slice(0, 7) && amountDue(row) > 0);
  const resumed = instalments.find((row) => row.dueOn > on && amountUnpaid(row) > 0);
  return isAsked || !resumed ? null : { kind, resumeOn: resumed.dueOn };
}

function kindOf(measure: ReliefMeasure): PaymentsOff["kind"] | null {
  switch (measure.type) {
    case "SHIFT":
    case "SHIFT_TO_DATE":
      return "DEFERRED";
    case "CAPITALISE":
      return measure.maturity === "KEEP" ? "HOLIDAY" : "DEFERRED";
    case "TAIL":
      return "HOLIDAY";
    default:
      return null;
  }
}
