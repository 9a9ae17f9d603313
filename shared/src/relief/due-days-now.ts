import { addMonths } from "../calendar/calendar-date.ts";
import type { DueDays } from "../calendar/day-count.ts";
import type { LoanTerms } from "../loan/loan.ts";
import type { Instalment } from "../schedule/schedule.ts";

/**
 * The due days in force: the agreed anchor, or that of an earlier move to another date.
 *
 * A move shows in the rows after it alone, and the last row of a short month fits many anchors: so the anchor is the day
 * that fits the most rows, counted from the last one back, and the agreed one where another fits no more.
 */
export function dueDaysNow({ firstDueOn, shortMonth }: LoanTerms, instalments: readonly Instalment[]): DueDays {
  const fitting = (anchorDay: number): number => {
    const other = instalments.findLastIndex(({ dueOn }) => addMonths(dueOn, 0, anchorDay, shortMonth) !== dueOn);
    return instalments.length - 1 - other;
  };
  let anchorDay = dayOf(firstDueOn);
  let most = fitting(anchorDay);
  if (most === instalments.length) return { anchorDay, shortMonth };
  for (const day of new Set(instalments.map(({ dueOn }) => dayOf(dueOn)))) {
    const rows = fitting(day);
    if (rows > most) [anchorDay, most] = [day, rows];
  }
  return { anchorDay, shortMonth };
}

const dayOf = (date: string): number => Number(date.slice(8, 10));
