import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { Currency } from "@respite/shared/money/currency";
import { mayReportNegative } from "@respite/shared/protection/may-report-negative";
import { reportingStatus } from "@respite/shared/protection/reporting-status";
import { err, ok, type Result } from "@respite/shared/result/result";
import { amountUnpaid } from "@respite/shared/schedule/amounts";
import { DeferralCaseRecord } from "../case/case.entity.ts";
import { UNDER_LOCK, withRecord } from "../case/case-command.ts";
import type { CommandTx } from "../command/run-command.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { ownInstitution } from "../institution/own-institution.ts";
import type { LoanRecord } from "../loan/loan.entity.ts";
import { tellBeforeReport } from "../notice/tell-later.ts";
import { ProtectionRecord } from "../protection/protection.entity.ts";
import { bookedSchedule, paidSchedule } from "../schedule/paid-schedule.ts";
import { ScheduleRecord } from "../schedule/schedule.entity.ts";

const FIELD = ["reportOn"];

/**
 * Publishes to the borrower what will be reported on a day unless what is overdue is paid before: on the latest case of the
 * loan. Whose loan never had a case is told in the lender's own words.
 *
 * @returns why nothing negative can be announced for that day: it is past, the loan is protected then, or not late
 */
export async function tellOfReport(
  tx: CommandTx,
  loan: LoanRecord,
  reportOn: CalendarDate,
): Promise<Result<void, UserErrorValue>> {
  const { em, institutionId } = tx;
  const { today } = await ownInstitution(tx);
  if (reportOn <= today) return err(userError("DAY_NOT_AHEAD", { day: reportOn }, FIELD));
  const overdue = await overdueOn(tx, loan, today);
  const shields = { institutionId, loanId: loan.id, kind: "REPORTING_SHIELD" } as const;
  const intervals = (await em.find(ProtectionRecord, shields)).map(({ fromOn, toOn }) => ({
    from: fromOn,
    to: toOn ?? null,
  }));
  const status = reportingStatus(overdue.since, intervals, reportOn);
  const { reason, sentence } = mayReportNegative(status, overdue.since, [reportOn], reportOn);
  if (reason !== null) return err({ code: reason, field: FIELD, sentence });
  const where = { institutionId, loanId: loan.id, status: { $ne: "DRAFT" } } as const;
  const [latest] = await em.find(DeferralCaseRecord, where, {
    ...UNDER_LOCK,
    orderBy: { createdAt: "desc" },
    limit: 1,
  });
  const amount = { minor: overdue.minor, currency: loan.currency as Currency };
  if (latest) await tellBeforeReport(await withRecord(tx, latest), { level: status.level, reportOn, amount });
  return ok(undefined);
}

/** What the borrower owes of instalments that are due, without penalty interest, and since when. */
async function overdueOn({ em, institutionId }: CommandTx, loan: LoanRecord, today: CalendarDate) {
  const booked = await em.findOneOrFail(ScheduleRecord, { id: loan.scheduleId, institutionId });
  const schedule = bookedSchedule(loan.currency as Currency, booked.instalments, booked.rates ?? null);
  const rows = paidSchedule(schedule, loan.paidMinor).instalments.filter(
    (row) => row.dueOn < today && amountUnpaid(row) > 0,
  );
  return { since: rows[0]?.dueOn ?? null, minor: rows.reduce((sum, row) => sum + amountUnpaid(row), 0) };
}
