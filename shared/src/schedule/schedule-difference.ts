import type { CalendarDate } from "../calendar/calendar-date.ts";
import { amountDue, amountUnpaid } from "./amounts.ts";
import { compareSchedules, type ScheduleComparison } from "./compare-schedules.ts";
import { maturity } from "./position.ts";
import type { Instalment, Minor, Schedule } from "./schedule.ts";

export const ROW_CHANGES = ["ADDED", "REMOVED", "CHANGED", "SAME"] as const;

/** What became of an instalment between two versions. */
export type RowChange = (typeof ROW_CHANGES)[number];

/** One line of a difference; `dueBy` is what is due after minus before, null where one side has no such row. */
export type RowDifference = Readonly<Omit<ScheduleComparison, "changed"> & { change: RowChange; dueBy: Minor | null }>;

/** Sums over all rows of one version. */
export type ScheduleTotals = Readonly<{
  principal: Minor;
  interest: Minor;
  deferredInterest: Minor;
  penalty: Minor;
  due: Minor;
  paid: Minor;
  stillPayable: Minor;
  highestInstalment: Minor;
  instalments: number;
  maturityOn: CalendarDate;
}>;

/** What changed from one version of a schedule to another: every row, and the sums. */
export type ScheduleDifference = Readonly<{
  rows: readonly RowDifference[];
  before: ScheduleTotals;
  after: ScheduleTotals;
}>;

export function scheduleDifference(before: Schedule, after: Schedule): ScheduleDifference {
  const rows = compareSchedules(before, after).map(({ changed, ...row }) => ({
    ...row,
    change: changeOf(row.before, row.after, changed),
    dueBy: row.before && row.after ? amountDue(row.after) - amountDue(row.before) : null,
  }));
  return { rows, before: totalsOf(before), after: totalsOf(after) };
}

function changeOf(before: Instalment | null, after: Instalment | null, changed: boolean): RowChange {
  if (!before) return "ADDED";
  if (!after) return "REMOVED";
  return changed ? "CHANGED" : "SAME";
}

export function totalsOf(schedule: Schedule): ScheduleTotals {
  const { instalments } = schedule;
  const sum = (of: (row: Instalment) => Minor) => instalments.reduce((total, row) => total + of(row), 0);
  return {
    principal: sum((row) => row.principal),
    interest: sum((row) => row.interest),
    deferredInterest: sum((row) => row.deferredInterest),
    penalty: sum((row) => row.penalty),
    due: sum(amountDue),
    paid: sum((row) => row.paid),
    stillPayable: sum(amountUnpaid),
    highestInstalment: instalments.reduce((most, row) => Math.max(most, amountUnpaid(row)), 0),
    instalments: instalments.length,
    maturityOn: maturity(schedule),
  };
}
