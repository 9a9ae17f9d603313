import type { CalendarDate } from "../calendar/calendar-date.ts";
import { err, ok, type Result } from "../result/result.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import { agreedDates } from "../schedule/payable-dates.ts";
import { applyRelief, type ReliefInput } from "./apply-relief.ts";
import type { Relief, ReliefMeasure, ReliefRefusal, ReliefResult } from "./relief.ts";
import { remaining } from "./summarise.ts";

/**
 * Ends the months without (full) payment before their time: the loan goes on exactly as if so many fewer months had been
 * granted from the start, with everything paid since allocated anew.
 *
 * Months whose due date lies before `on` are over and stay; payment resumes with the next due date.
 *
 * @param granted the relief as it was computed, on the schedule in force before it
 * @param paid all paid on the loan since then
 */
export function endHoliday(granted: ReliefInput, on: CalendarDate, paid: number): Result<EarlyEnd, ReliefRefusal> {
  const months = granted.relief.measures.find(isHoliday)?.months ?? 0;
  const full = applyRelief(granted);
  if (!full.ok) return full;
  const { fromInstalment, schedule } = full.value;
  const from = schedule.instalments.findIndex((row) => row.number === fromInstalment);
  const holiday = agreedDates(schedule.instalments).slice(from, from + months);
  const over = holiday.filter((row) => row.dueOn < on).length;
  if (over === 0 || over === months) return err({ code: "NO_HOLIDAY_TO_END", facts: { months, over } });
  const relief = withMonths(granted.relief, over);
  const shorter = applyRelief({ ...granted, relief });
  if (!shorter.ok) return shorter;
  const paidUp = applyPayment(shorter.value.schedule, paid).schedule;
  const first = paidUp.instalments.find((row) => row.number === fromInstalment);
  if (!first) throw new Error(`A schedule lost its instalment ${fromInstalment}.`);
  return ok({
    relief,
    granted: months,
    months: over,
    result: { ...shorter.value, schedule: paidUp, ...remaining(paidUp, first) },
  });
}

/** A relief with a shorter holiday, of `months` instead of the `granted` ones, and what it comes to. */
export type EarlyEnd = Readonly<{ relief: Relief; granted: number; months: number; result: ReliefResult }>;

type Holiday = Extract<ReliefMeasure, { type: "SHIFT" | "CAPITALISE" | "INTEREST_ONLY" }>;

const isHoliday = (measure: ReliefMeasure): measure is Holiday =>
  measure.type === "SHIFT" || measure.type === "CAPITALISE" || measure.type === "INTEREST_ONLY";

/** What was promised for the relief is promised for the shorter one. */
const withMonths = ({ measures, ...promised }: Relief, months: number): Relief => ({
  ...promised,
  measures: measures.map((measure) => (isHoliday(measure) ? { ...measure, months } : measure)),
});
