import type { Currency } from "@respite/shared/money/currency";
import { amountDue } from "@respite/shared/schedule/amounts";
import type { CaseTx } from "../case/case-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import type { LockedLoan } from "../loan/load-loan.ts";
import { readStanding } from "../loan/read-standing.ts";
import { scheduleHash } from "../offer/compute-offer.ts";
import type { OfferRecord } from "../offer/offer.entity.ts";
import { bookedSchedule } from "./paid-schedule.ts";
import { ScheduleRecord } from "./schedule.entity.ts";

/** A version of a loan's schedule that was just booked. */
export type Booked = Readonly<{ id: string; number: number }>;

/** Books the schedule of an offer, row for row, as the loan's next version. */
export function bookOffer(
  { em, institutionId, record, now, today }: CaseTx,
  offer: OfferRecord,
  { record: loan, position: { order, scheduleNumber } }: LockedLoan,
  origin: "RELIEF" | "EARLY_END",
): Booked {
  const { currency, instalments } = offer;
  const schedule = bookedSchedule(currency as Currency, instalments, offer.rates ?? null);
  const booked = { id: uuidV7(now.getTime()), number: scheduleNumber + 1 };
  em.persist(
    em.create(ScheduleRecord, {
      ...booked,
      institutionId,
      loanId: loan.id,
      caseId: record.id,
      origin,
      bookedAt: now,
      currency,
      instalments,
      rates: offer.rates ?? null,
      hash: scheduleHash(schedule),
      totalMinor: instalments.reduce((sum, row) => sum + amountDue(row), 0),
    }),
  );
  loan.scheduleId = booked.id;
  readStanding(loan, schedule, { today, now, order });
  return booked;
}
