import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Relief, ReliefMeasure } from "../relief/relief.ts";
import { amountDue } from "../schedule/amounts.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { paymentsOff } from "./payments-off.ts";
import type { Reportable } from "./reportable.ts";

type Agreed = Readonly<{ relief: Relief; acceptedOn: CalendarDate }>;

/**
 * What an agreement in force does to the payment of the month that `on` lies in: puts it off, in whole or in part, or
 * changed the contract for good in that month. Once payments have resumed it does neither.
 */
export function arrangementOn(
  { relief, acceptedOn }: Agreed,
  schedule: Schedule,
  on: CalendarDate,
): Reportable["arrangement"] {
  const { measures } = relief;
  const isLess = measures.some((measure) => paysLess(measure, schedule, on));
  if (isLess || paymentsOff(relief, schedule, on) !== null) return "TEMPORARY";
  if (measures.some(({ type }) => PUTS_OFF.has(type))) return null;
  return monthOf(acceptedOn) === monthOf(on) ? "VARIED_THIS_MONTH" : null;
}

const PUTS_OFF: ReadonlySet<ReliefMeasure["type"]> = new Set([
  "SHIFT",
  "SHIFT_TO_DATE",
  "CAPITALISE",
  "INTEREST_ONLY",
  "TAIL",
]);

/** Where something falls due in the month, and yet less than was agreed at first, or later in it. */
function paysLess(measure: ReliefMeasure, { instalments }: Schedule, on: CalendarDate): boolean {
  if (measure.type === "SHIFT_TO_DATE") return monthOf(on) <= monthOf(measure.toDate);
  if (measure.type !== "INTEREST_ONLY") return false;
  return instalments.some((row) => monthOf(row.dueOn) === monthOf(on) && row.principal === 0 && amountDue(row) > 0);
}

const monthOf = (date: CalendarDate): string => date.slice(0, 7);
