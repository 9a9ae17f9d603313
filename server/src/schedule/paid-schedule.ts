import { applyPayment } from "@respite/shared/schedule/apply-payment";
import type { Instalment, Schedule } from "@respite/shared/schedule/schedule";

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
