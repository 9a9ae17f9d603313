import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import type { Rate } from "../money/rate.ts";
import type { OverdueLoan, PenaltyNumbers } from "./overdue-loan.ts";

/** The share of the contract's rate that a policy named while it was in force, both days included. */
export type ShareSpan = Readonly<{ from: CalendarDate; to: CalendarDate | null; share: Rate }>;

/** What was named for the days before one. */
export const sharesBefore = (shares: readonly ShareSpan[], day: CalendarDate): readonly ShareSpan[] =>
  shares
    .filter(({ from }) => from < day)
    .map(({ to, ...span }) => ({ ...span, to: to !== null && to < day ? to : addDays(day, -1) }));

/** The numbers by which penalty interest grows on a day, null where it does not: no policy charges for a day before it came. */
export function numbersOn<T extends Pick<PenaltyNumbers, "penalty">>(
  { shares }: Pick<OverdueLoan, "shares">,
  numbers: T,
  day: CalendarDate,
): T | null {
  if (shares === undefined) return numbers;
  const named = shares.find(({ from, to }) => from <= day && (to === null || day <= to));
  return named ? { ...numbers, penalty: { contractRateShare: named.share } } : null;
}
