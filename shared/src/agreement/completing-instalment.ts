import { amountUnpaid } from "../schedule/amounts.ts";
import type { Instalment, Schedule } from "../schedule/schedule.ts";

/**
 * The instalment with which an agreement is kept: the `kept`th after booking that repays principal, or the last that
 * wants money when there are fewer. Instalments of the relief itself, which repay none, come before it and are paid with
 * it. Null when everything had been paid at booking.
 *
 * @param booked rows as they were booked, carrying what had been paid by then
 */
export function completingInstalment(booked: Schedule, kept: number): Instalment | null {
  const open = booked.instalments.filter((row) => amountUnpaid(row) > 0);
  return open.filter(({ principal }) => principal > 0)[kept - 1] ?? open.at(-1) ?? null;
}
