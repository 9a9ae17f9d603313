import type { Instalment, Schedule } from "./schedule.ts";

/** One line of a before/after view; `null` where one side has no such instalment. */
export type ScheduleComparison = Readonly<{
  number: number;
  before: Instalment | null;
  after: Instalment | null;
  changed: boolean;
}>;

const COMPARED = ["dueOn", "principal", "interest", "deferredInterest", "penalty", "paid", "balanceAfter"] as const;

/** Both schedules side by side, aligned by instalment number, lowest first. */
export function compareSchedules(before: Schedule, after: Schedule): ScheduleComparison[] {
  const olds = new Map(before.instalments.map((row) => [row.number, row]));
  const news = new Map(after.instalments.map((row) => [row.number, row]));
  const numbers = [...new Set([...olds.keys(), ...news.keys()])].sort((a, b) => a - b);
  return numbers.map((number) => {
    const old = olds.get(number) ?? null;
    const now = news.get(number) ?? null;
    return { number, before: old, after: now, changed: !old || !now || COMPARED.some((key) => old[key] !== now[key]) };
  });
}
