import { type CalendarDate, daysBetween } from "@respite/shared/calendar/calendar-date";
import type { Money } from "@respite/shared/money/money";
import { lateDecision } from "@respite/shared/notice/application-notices";
import { breachWarning, paymentReminder, preReport } from "@respite/shared/notice/plan-notices";
import type { ReportingLevel } from "@respite/shared/protection/reporting-status";
import type { About, Written } from "./written.ts";

/** What is missing of the instalment of `dueOn`, and the last day to pay it. */
export type Missing = Readonly<{ dueOn: CalendarDate; amount: Money; payBy: CalendarDate }>;

/** A payment of the agreement is missing. */
export const writeAtRisk = ({ to }: About, missing: Missing): Written => ({
  kind: "BREACH_WARNING",
  text: breachWarning(to, missing),
  once: missing.dueOn,
});

/** The day a decision was promised by, and the one by which it comes at the latest. */
export type Late = Readonly<{ promisedBy: CalendarDate; decideBy: CalendarDate }>;

/** The lender missed its deadline. */
export const writeLateDecision = ({ to }: About, late: Late): Written => ({
  kind: "LATE_DECISION",
  text: lateDecision(to, late),
  once: late.promisedBy,
});

/** What would be reported when, unless the amount is paid before. */
export type Report = Readonly<{ level: ReportingLevel; reportOn: CalendarDate; amount: Money }>;

/** Something negative is about to be reported (CN-11). */
export const writeBeforeReport = ({ to }: About, report: Report): Written => ({
  kind: "PRE_REPORT",
  text: preReport(to, report),
  once: `${report.reportOn} ${report.level}`,
});

/** Payments resume: the reminder of so many days before. */
export function writeReminder(
  { to, today }: About,
  { resumesOn, amount, days }: Readonly<{ resumesOn: CalendarDate; amount: Money; days: number }>,
): Written {
  const text = paymentReminder(to, { dueOn: resumesOn, amount, daysLeft: daysBetween(today, resumesOn) });
  return { kind: "PAYMENT_REMINDER", text, once: reminderKey(resumesOn, days) };
}

/** What tells one reminder from another. */
export const reminderKey = (resumesOn: CalendarDate, days: number): string => `${resumesOn} ${days}`;
