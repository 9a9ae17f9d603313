import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { LoanTerms } from "@respite/shared/loan/loan";
import type { Currency } from "@respite/shared/money/currency";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { CaseTx } from "../case/case-command.ts";
import type { CommandTx } from "../command/run-command.ts";
import { ownInstitution } from "../institution/own-institution.ts";
import { loadPenaltyFacts } from "../penalty/load-penalty-facts.ts";
import { standingOn } from "../penalty/standing-on.ts";
import { policyOfLoan } from "../policy/policy-of-loan.ts";
import { bookedSchedule } from "../schedule/paid-schedule.ts";
import { ScheduleRecord } from "../schedule/schedule.entity.ts";
import { LoanRecord } from "./loan.entity.ts";
import type { LoanPosition } from "./loan-position.ts";

export type LockedLoan = Readonly<{
  record: LoanRecord;
  position: LoanPosition;
  /** By which money on it is reckoned. */
  policy: PolicyVersion;
}>;

/**
 * The loan under lock, as it stands today: its schedule with everything paid on it and the penalty interest grown on it;
 * null when there is none.
 *
 * @param policy what a case is pinned to; left out, the one by which money on this loan is reckoned
 */
export async function lockLoan(tx: CommandTx, id: string, policy?: PolicyVersion): Promise<LockedLoan | null> {
  const { em, institutionId } = tx;
  const record = await em.findOne(LoanRecord, { id, institutionId }, { forUpdate: true });
  if (!record) return null;
  const { today } = await ownInstitution(tx);
  return standAs(tx, record, policy ?? (await policyOfLoan(tx, id, today)));
}

/** The loan of a case under lock, by the case's policy. @throws Error where there is none: only we can have caused that */
export async function loanOfCase(tx: CaseTx): Promise<LockedLoan> {
  const loan = await lockLoan(tx, tx.record.loanId, tx.policy);
  if (!loan) throw new Error(`Case ${tx.record.id} has no loan.`);
  return loan;
}

/** The same loan under the protection that this command begins: penalty interest does not grow from its first day on. */
export const standProtected = (tx: CommandTx, { record, policy }: LockedLoan, protectedFrom: CalendarDate) =>
  standAs(tx, record, policy, { protectedFrom });

/** The same loan as it stood on the evening of an earlier day, by all that is known of that day now. */
export const standOn = (tx: CommandTx, { record, policy }: LockedLoan, on: CalendarDate) =>
  standAs(tx, record, policy, {}, on);

async function standAs(
  tx: CommandTx,
  record: LoanRecord,
  by: PolicyVersion,
  change: Readonly<{ protectedFrom?: CalendarDate }> = {},
  on?: CalendarDate,
): Promise<LockedLoan> {
  const { em, institutionId } = tx;
  const booked = await em.findOneOrFail(ScheduleRecord, { id: record.scheduleId, institutionId });
  const currency = record.currency as Currency;
  const terms = termsOf(record);
  const { institution, today } = await ownInstitution(tx);
  const day = on ?? today;
  const facts = await loadPenaltyFacts(tx, record, by, institution.timeZone, change);
  const schedule = bookedSchedule(currency, booked.instalments, booked.rates ?? null);
  const standing = standingOn({ ...facts, terms, booked: schedule, paid: record.paidMinor }, by, day);
  return {
    record,
    policy: by,
    position: {
      terms,
      status: record.status,
      scheduleNumber: booked.number,
      schedule: standing.schedule,
      penaltyInterest: standing.rows,
      order: by.numbers.performance.allocation,
    },
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
