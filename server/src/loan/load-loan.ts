import type { LoanTerms } from "@respite/shared/loan/loan";
import type { Currency } from "@respite/shared/money/currency";
import type { CommandTx } from "../command/run-command.ts";
import { bookedSchedule, paidSchedule } from "../schedule/paid-schedule.ts";
import { ScheduleRecord } from "../schedule/schedule.entity.ts";
import { LoanRecord } from "./loan.entity.ts";
import type { LoanPosition } from "./loan-position.ts";

export type LockedLoan = Readonly<{ record: LoanRecord; position: LoanPosition }>;

/** The loan under lock, with its schedule and everything paid on it; null when there is none. */
export async function lockLoan({ em, institutionId }: CommandTx, id: string): Promise<LockedLoan | null> {
  const record = await em.findOne(LoanRecord, { id, institutionId }, { forUpdate: true });
  if (!record) return null;
  const booked = await em.findOneOrFail(ScheduleRecord, { id: record.scheduleId, institutionId });
  const currency = record.currency as Currency;
  const schedule = paidSchedule(bookedSchedule(currency, booked.instalments, booked.rates ?? null), record.paidMinor);
  return {
    record,
    position: { terms: termsOf(record), schedule, status: record.status, scheduleNumber: booked.number },
  };
}

/** What the loan was agreed on. */
export const termsOf = (record: LoanRecord): LoanTerms => ({
  principal: { minor: record.principalMinor, currency: record.currency as Currency },
  annualRate: exactRate(record.annualRate),
  termMonths: record.termMonths,
  method: record.method,
  dayCount: record.dayCount,
  startedOn: record.startedOn,
  firstDueOn: record.firstDueOn,
  shortMonth: record.shortMonth,
  roundingMultiple: record.roundingMultiple,
  flatInterest: record.flatInterest,
  ...(record.dueConvention && record.dueCalendar
    ? { businessDays: { convention: record.dueConvention, calendar: record.dueCalendar } }
    : {}),
});

/** `numeric(12,8)` comes with all its zeros; a rate is the same with or without them, but is hashed without. */
const exactRate = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
