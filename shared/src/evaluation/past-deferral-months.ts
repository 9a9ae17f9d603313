import { addMonths } from "../calendar/calendar-date.ts";
import { monthsFrom } from "./deferral-months.ts";
import type { Facts } from "./facts.ts";

/**
 * Months of earlier reliefs inside the window that ends with the deferral asked for. A month counts when it began in
 * the window, and before its relief was ended early.
 *
 * No other window of the same length that holds the new deferral can hold more of the past.
 *
 * @param asked months asked for now, from the agreed next due date
 */
export function pastDeferralMonths(facts: Facts, asked: number, windowMonths: number): number {
  const opensOn = monthsFrom(facts, asked - windowMonths);
  const begins = facts.pastReliefs.flatMap(({ from, months, endedOn }) =>
    Array.from({ length: months }, (_, k) => addMonths(from, k)).filter((on) => endedOn === null || on < endedOn),
  );
  return begins.filter((on) => on >= opensOn).length;
}
