import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { PaymentPart } from "@respite/shared/payment/payment-part";
import { amountUnpaid, outstandingPrincipal } from "@respite/shared/schedule/amounts";
import { daysPastDue, firstUnpaid, maturity } from "@respite/shared/schedule/position";
import type { Schedule } from "@respite/shared/schedule/schedule";
import type { LoanRecord } from "./loan.entity.ts";

/**
 * Writes into the loan what follows from its schedule and what has been paid: where lists and filters look. Who wrote a
 * loan off, or went to court over it, undoes that by hand: a payment does not.
 */
export function readStanding(
  loan: LoanRecord,
  schedule: Schedule,
  { today, now, order }: Readonly<{ today: CalendarDate; now: Date; order: readonly PaymentPart[] }>,
): void {
  const next = firstUnpaid(schedule);
  loan.outstandingMinor = outstandingPrincipal(schedule, order);
  loan.nextDueOn = next?.dueOn ?? null;
  loan.nextDueMinor = next ? amountUnpaid(next) : null;
  loan.maturityOn = maturity(schedule);
  loan.daysPastDue = daysPastDue(schedule, today);
  if (["CURRENT", "DELINQUENT", "SETTLED"].includes(loan.status)) {
    loan.status = next === null ? "SETTLED" : loan.daysPastDue > 0 ? "DELINQUENT" : "CURRENT";
  }
  loan.version += 1;
  loan.updatedAt = now;
}
