import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { deferralMonths } from "@respite/shared/evaluation/deferral-months";
import type { Locale } from "@respite/shared/locale/locale";
import { mayReportNegative } from "@respite/shared/protection/may-report-negative";
import { type Reportable, reportingCodes } from "@respite/shared/protection/reporting-codes";
import { reportingStatus } from "@respite/shared/protection/reporting-status";
import { firstUnpaid } from "@respite/shared/schedule/position";
import { businessDate } from "../institution/business-date.ts";
import { storedLoan } from "../loan/loan-position.ts";
import { paidSchedule } from "../schedule/paid-schedule.ts";
import { intervalsOf, type ReportingFacts, type StoredAgreement } from "./protection-of-loan.ts";
import { reportingReason } from "./reporting-reason.ts";

/**
 * What may be reported about a loan on a day, by the schedule, the agreements and the money of that day: what came after it
 * rewrites nothing. Penalty interest is left out, for it makes nothing late.
 */
export function viewReporting(facts: ReportingFacts, jurisdiction: string, on: CalendarDate, locale: Locale) {
  const { position, payments, protections, notices, agreements, timeZone, versions } = facts;
  const later = payments.filter(({ receivedOn }) => receivedOn > on).reduce((sum, { minor }) => sum + minor, 0);
  const { booked, paid } = storedLoan(position);
  const then = versions.findLast(({ bookedAt }, k) => k === 0 || businessDate(bookedAt, timeZone) <= on);
  const schedule = paidSchedule(then ? { ...booked, instalments: then.rows } : booked, paid - later);
  const overdueSince = firstUnpaid(schedule)?.dueOn ?? null;
  const status = reportingStatus(overdueSince, intervalsOf(protections, "REPORTING_SHIELD"), on);
  const { delinquentDays, shielded } = status;
  const of = {
    delinquentDays,
    shielded,
    arrangement: arrangementOf(agreements, on, timeZone),
    watch: watchOf(agreements, on, timeZone),
  };
  const negative = mayReportNegative(status, overdueSince, notices, on);
  return {
    on,
    daysPastDue: status.daysPastDue,
    delinquentDays,
    protected: shielded,
    reportAs: status.status,
    reason: reportingReason(status, locale),
    jurisdiction,
    codes: reportingCodes(jurisdiction, of),
    mayReportNegative: negative.allowed,
    negativeReason: negative.sentence[locale],
  };
}

/** What an agreement in force on a day does to the contract: puts payments off for a time, or changes it for good. */
function arrangementOf(
  agreements: readonly StoredAgreement[],
  on: CalendarDate,
  timeZone: string,
): Reportable["arrangement"] {
  const inForce = agreements.findLast(
    ({ acceptedAt, endedAt }) =>
      businessDate(acceptedAt, timeZone) <= on && (endedAt === null || on < businessDate(endedAt, timeZone)),
  );
  if (!inForce) return null;
  const acceptedOn = businessDate(inForce.acceptedAt, timeZone);
  if (deferralMonths(inForce.relief, acceptedOn) > 0) return "TEMPORARY";
  return acceptedOn.slice(0, 7) === on.slice(0, 7) ? "VARIED_THIS_MONTH" : null;
}

function watchOf(agreements: readonly StoredAgreement[], on: CalendarDate, timeZone: string): Reportable["watch"] {
  const watched = agreements.filter(
    ({ endedAt, watchUntil }) =>
      watchUntil !== null && on <= watchUntil && endedAt !== null && businessDate(endedAt, timeZone) <= on,
  ).length;
  return watched === 0 ? null : watched === 1 ? "FIRST" : "AGAIN";
}
