import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { isRate, type Rate, rateFromPercent } from "@respite/shared/money/rate";
import { err, ok, type Result } from "@respite/shared/result/result";
import type { Objection } from "./refusal.ts";

/** One row by column name; an empty cell is unknown. */
export type Cells = Readonly<Record<string, string | undefined>>;

export type Cell<T> = Result<T, Objection>;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const textOf = (cells: Cells, column: string): string => (cells[column] ?? "").trim();

export const objection = (cells: Cells, column: string, reason: string): Cell<never> =>
  err({ column, value: textOf(cells, column), reason });

/** An amount with any number of decimals, as minor units: rounded once, half up. Empty is `whenEmpty`, where there is one. */
export function amountOf(cells: Cells, column: string, whenEmpty?: number): Cell<number> {
  const text = textOf(cells, column);
  if (text === "" && whenEmpty !== undefined) return ok(whenEmpty);
  const match = /^(\d{1,12})(?:\.(\d{1,20}))?$/.exec(text);
  if (!match) return objection(cells, column, "this should be an amount such as 12000 or 361.38.");
  const decimals = (match[2] ?? "").padEnd(3, "0");
  return ok(Number(match[1]) * 100 + Number(decimals.slice(0, 2)) + (decimals.charAt(2) >= "5" ? 1 : 0));
}

/** A percentage such as 13.99, 13.99% or " 13.99%", as an exact rate. */
export function percentOf(cells: Cells, column: string): Cell<Rate> {
  const cell = textOf(cells, column);
  const text = cell.endsWith("%") ? cell.slice(0, -1).trimEnd() : cell;
  if (!isRate(text)) return objection(cells, column, "this should be per cent a year such as 13.99.");
  const rate = rateFromPercent(text);
  return Number(rate) < 10 ? ok(rate) : objection(cells, column, "this is more than 1000 per cent a year.");
}

/** A number of months such as 36 or "36 months". */
export function termOf(cells: Cells, column: string): Cell<number> {
  const match = /^(\d{1,3})(?: months)?$/.exec(textOf(cells, column));
  const months = Number(match?.[1]);
  return months >= 1 && months <= 480 ? ok(months) : objection(cells, column, "this should be 1 to 480 months.");
}

/** `Dec-2015` (or `15-Dec`, as spreadsheets make of it, is refused): the first of that month. Empty is null. */
export function monthOf(cells: Cells, column: string): Cell<CalendarDate | null> {
  const text = textOf(cells, column);
  if (text === "") return ok(null);
  const match = /^([A-Z][a-z]{2})-(\d{4})$/.exec(text);
  const month = MONTHS.indexOf(match?.[1] ?? "") + 1;
  if (!match || month === 0 || Number(match[2]) < 1900) {
    return objection(cells, column, "this should be a month such as Dec-2015.");
  }
  return ok(`${match[2]}-${String(month).padStart(2, "0")}-01`);
}

/** A whole number of days, zero when it is not said. */
export function daysOf(cells: Cells, column: string): Cell<number> {
  const text = textOf(cells, column);
  if (text === "") return ok(0);
  return /^\d{1,4}$/.test(text) ? ok(Number(text)) : objection(cells, column, "this should be a number of days.");
}

/** One of the known words. */
export function wordOf<T>(cells: Cells, column: string, words: Readonly<Record<string, T>>): Cell<T> {
  const text = textOf(cells, column);
  if (Object.hasOwn(words, text)) return ok(words[text] as T);
  return objection(
    cells,
    column,
    text === "" ? "this is empty." : `this should be one of: ${Object.keys(words).join(", ")}.`,
  );
}
