import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { Currency } from "@respite/shared/money/currency";
import { moneyInWords } from "@respite/shared/money/money-in-words";
import type { CommandTx } from "../command/run-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordEvent } from "../event/record-event.ts";
import type { InstitutionRecord } from "../institution/institution.entity.ts";
import type { LockedLoan } from "../loan/load-loan.ts";
import { readStanding } from "../loan/read-standing.ts";
import { loadPenaltyFacts } from "../penalty/load-penalty-facts.ts";
import { standingOn } from "../penalty/standing-on.ts";
import { bookedSchedule } from "../schedule/paid-schedule.ts";
import { ScheduleRecord } from "../schedule/schedule.entity.ts";
import { PaymentRecord } from "./payment.entity.ts";
import type { PaymentSource } from "./payment.enums.ts";

type Entry = Readonly<{
  amountMinor: number;
  receivedOn: CalendarDate;
  externalId: string | null;
  source: PaymentSource;
  reverses: string | null;
  reason: string | null;
}>;

type Surroundings = Readonly<{ institution: InstitutionRecord; today: CalendarDate; caseId: string | null }>;

/** Adds the row, and reads the loan's figures from its schedule and everything paid. */
export async function writePayment(
  tx: CommandTx,
  { record: loan, policy, position: { terms } }: LockedLoan,
  entry: Entry,
  { institution, today, caseId }: Surroundings,
): Promise<void> {
  const { em, institutionId, actor, now } = tx;
  const id = uuidV7(now.getTime());
  const made = { id, institutionId, loanId: loan.id, ...entry, postedAt: now, postedByName: actor.name };
  const payment = em.create(PaymentRecord, made);
  em.persist(payment);
  loan.paidMinor += entry.amountMinor;
  const { instalments, rates } = await em.findOneOrFail(ScheduleRecord, { id: loan.scheduleId, institutionId });
  const currency = loan.currency as Currency;
  const booked = bookedSchedule(currency, instalments, rates ?? null);
  const facts = await loadPenaltyFacts(tx, loan, policy, institution.timeZone, { payment });
  const { schedule } = standingOn({ ...facts, terms, booked, paid: loan.paidMinor }, policy, today);
  readStanding(loan, schedule, { today, now, order: policy.numbers.performance.allocation });
  const amount = moneyInWords({ minor: Math.abs(entry.amountMinor), currency });
  const { receivedOn, externalId, reason } = entry;
  if (entry.reverses === null)
    recordEvent(tx, { caseId, loanId: loan.id }, "PAYMENT_RECEIVED", { amount, receivedOn, externalId });
  else
    recordEvent(tx, { caseId, loanId: loan.id }, "PAYMENT_REVERSED", {
      amount,
      words: reason,
      reverses: entry.reverses,
    });
}
