import type { Currency } from "@respite/shared/money/currency";
import { applyPayment } from "@respite/shared/schedule/apply-payment";
import type { RateStep } from "@respite/shared/schedule/rate-steps";
import type { Instalment, Schedule } from "@respite/shared/schedule/schedule";

/** A schedule from its columns; without rates of its own it has none. */
export const bookedSchedule = (
  currency: Currency,
  instalments: readonly Instalment[],
  rates: readonly RateStep[] | null,
): Schedule => ({ currency, instalments, ...(rates ? { rates } : {}) });

/**
 * A booked schedule with everything the borrower has paid on the loan. Booked rows never change: they carry what was
 * paid when they were booked, and what came since is allocated to them in order.
 *
 * @param paidMinor all received on the loan, ever, in minor units
 */
export function paidSchedule(booked: Schedule, paidMinor: number): Schedule {
  const atBooking = booked.instalments.reduce((sum, { paid }: Instalment) => sum + paid, 0);
  return paidMinor > atBooking ? applyPayment(booked, paidMinor - atBooking).schedule : booked;
}

/** An earlier version with what had been paid when `later` was booked, so that the two can be compared. */
export function asPaidIn(later: readonly Instalment[], currency: Currency, earlier: readonly Instalment[]): Schedule {
  const paid = later.reduce((sum, row) => sum + row.paid, 0);
  return paidSchedule({ currency, instalments: earlier }, paid);
}
