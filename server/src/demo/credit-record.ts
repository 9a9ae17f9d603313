import { addDays, addMonths, type CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { CreditMonth } from "@respite/shared/evaluation/facts";
import { counters } from "@respite/shared/protection/counters";
import type { Interval } from "@respite/shared/protection/protection-interval";
import type { Random } from "../history/random.ts";

const MONTHS = 24;

/** What a borrower's record shows: never late, once or twice a few days, or now and then a fortnight. */
export type Manner = "GOOD" | "SLIPPED" | "LATE";

/** The months from the loan's first to that of `until`, at most 24, oldest first. */
export function recordOf(startedOn: CalendarDate, until: CalendarDate, manner: Manner, random: Random): CreditMonth[] {
  const slips = new Map<number, number>();
  if (manner === "SLIPPED") slips.set(random.int(2, 9), random.int(4, 9));
  if (manner === "LATE") {
    slips.set(random.int(1, 3), random.int(9, 19));
    slips.set(random.int(5, 8), random.int(3, 12));
  }
  return monthsUpTo(startedOn, until).map((month, index, all) => {
    const days = slips.get(all.length - 1 - index) ?? 0;
    return { month, daysPastDue: days, delinquentDays: days, protected: false };
  });
}

/** The record carried on to `today`, by what is overdue and since when protection has held. */
export function carriedOn(
  record: readonly CreditMonth[],
  startedOn: CalendarDate,
  today: CalendarDate,
  overdueSince: CalendarDate | null,
  held: readonly Interval[],
): CreditMonth[] {
  const known = new Map(record.map((month) => [month.month, month]));
  return monthsUpTo(startedOn, today).map((month) => {
    const lastDay = addDays(addMonths(`${month}-01`, 1), -1);
    const on = lastDay < today ? lastDay : today;
    const shielded = held.some(({ from, to }) => from <= on && (to === null || to >= `${month}-01`));
    const before = known.get(month);
    const counted = counters(overdueSince, held, on);
    const worse = before === undefined || counted.daysPastDue > before.daysPastDue ? counted : before;
    return { month, ...pair(worse), protected: shielded };
  });
}

const pair = ({ daysPastDue, delinquentDays }: Pick<CreditMonth, "daysPastDue" | "delinquentDays">) => ({
  daysPastDue,
  delinquentDays,
});

function monthsUpTo(startedOn: CalendarDate, until: CalendarDate): string[] {
  const months: string[] = [];
  for (let month = until.slice(0, 7); month >= startedOn.slice(0, 7) && months.length < MONTHS; ) {
    months.unshift(month);
    month = addMonths(`${month}-01`, -1).slice(0, 7);
  }
  return months;
}
