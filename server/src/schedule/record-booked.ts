import type { Currency } from "@respite/shared/money/currency";
import { moneyInWords } from "@respite/shared/money/money-in-words";
import type { CaseTx } from "../case/case-command.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import { scheduleHash } from "../offer/compute-offer.ts";
import type { OfferRecord } from "../offer/offer.entity.ts";
import { bookedSchedule } from "./paid-schedule.ts";

/** Tells that an offer's schedule was booked as version `number`, bound by its hash. */
export function recordBooked(tx: CaseTx, offer: OfferRecord, number: number): void {
  const currency = offer.currency as Currency;
  const firstAmount = moneyInWords({ minor: offer.firstAmountMinor, currency });
  const hash = scheduleHash(bookedSchedule(currency, offer.instalments, offer.rates ?? null));
  recordCaseEvent(tx, "SCHEDULE_BOOKED", { number, firstAmount, firstDueOn: offer.firstDueOn, hash });
}
