import { addDays, daysBetween, isCalendarDate } from "@respite/shared/calendar/calendar-date";
import { type PortfolioSearch, USUAL_PERIOD } from "./portfolio-search.ts";

export type Days = Readonly<{ from: string; to: string }>;
export type DaysProblem = "NO_DAY" | "REVERSED" | "TOO_LONG";

/** The server looks over a leap year at the most. */
const MOST_DAYS = 366;

/** The days that an address asks for, as of `today`; both included. */
export function daysOf({ period = USUAL_PERIOD, from, to }: PortfolioSearch, today: string): Days {
  if (from !== undefined && to !== undefined && daysProblem({ from, to }) === null) return { from, to };
  return { from: addDays(today, 1 - Number(period)), to: today };
}

/** Why days cannot be asked for; null: they can. */
export function daysProblem({ from, to }: Days): DaysProblem | null {
  if (!isCalendarDate(from) || !isCalendarDate(to)) return "NO_DAY";
  if (to < from) return "REVERSED";
  return daysBetween(from, to) >= MOST_DAYS ? "TOO_LONG" : null;
}
