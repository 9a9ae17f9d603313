import { watchOn } from "@respite/shared/agreement/watch-on";
import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { Locale } from "@respite/shared/locale/locale";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { arrangementOn } from "@respite/shared/protection/arrangement-on";
import { mayReportNegative } from "@respite/shared/protection/may-report-negative";
import { paymentsOff } from "@respite/shared/protection/payments-off";
import { isProtected } from "@respite/shared/protection/protection-interval";
import type { Reportable } from "@respite/shared/protection/reportable";
import { reportingCodes } from "@respite/shared/protection/reporting-codes";
import { reportingStatus } from "@respite/shared/protection/reporting-status";
import { firstUnpaid } from "@respite/shared/schedule/position";
import { businessDate } from "../institution/business-date.ts";
import { storedLoan } from "../loan/loan-position.ts";
import { paidSchedule } from "../schedule/paid-schedule.ts";
import { intervalsOf, type ReportingFacts } from "./protection-of-loan.ts";
import { reportingReason } from "./reporting-reason.ts";

/**
 * What may be reported about a loan on a day, by the schedule, the agreements and the money of that day: what came after it
 * rewrites nothing. Penalty interest is left out, for it makes nothing late.
 */
export function viewReporting(facts: ReportingFacts, policy: PolicyVersion, on: CalendarDate, locale: Locale) {
  const { position, payments, protections, notices, timeZone, versions } = facts;
  const { jurisdiction } = policy;
  const later = payments.filter(({ receivedOn }) => receivedOn > on).reduce((sum, { minor }) => sum + minor, 0);
  const { booked, paid } = storedLoan(position);
  const then = versions.findLast(({ bookedAt }, k) => k === 0 || businessDate(bookedAt, timeZone) <= on);
  const schedule = paidSchedule(then ? { ...booked, instalments: then.rows } : booked, paid - later);
  const overdueSince = firstUnpaid(schedule)?.dueOn ?? null;
  const status = reportingStatus(overdueSince, intervalsOf(protections, "REPORTING_SHIELD"), on);
  const { delinquentDays, shielded } = status;
  const agreements = facts.agreements.map((each) => ({ ...each, acceptedOn: businessDate(each.acceptedAt, timeZone) }));
  const inForce = agreements.findLast(
    ({ acceptedOn, endedAt }) => acceptedOn <= on && (endedAt === null || on < businessDate(endedAt, timeZone)),
  );
  const restructured = agreements
    .filter(({ status }) => status !== "CANCELLED")
    .map(({ acceptedOn, rows }) => ({ acceptedOn, booked: { currency: booked.currency, instalments: rows } }));
  const of: Reportable = {
    delinquentDays,
    shielded,
    agreed: inForce !== undefined,
    paymentsOff: inForce ? paymentsOff(inForce.relief, schedule, on) : null,
    inDeclaredDisaster: isProtected(facts.disasters, on),
    arrangement: inForce ? arrangementOn(inForce, schedule, on) : null,
    watch: watchOn(restructured, on, policy),
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
