import type { CalendarDate } from "../calendar/calendar-date.ts";
import { formatValue } from "../locale/format-value.ts";
import { REPORTING_LEVEL_LABELS } from "../locale/labels/protection-labels.ts";
import type { Money } from "../money/money.ts";
import type { ReportingLevel } from "../protection/reporting-status.ts";
import { type Addressed, greeting, outside } from "./addressed.ts";
import { type Plan, planLines } from "./plan.ts";
import { AGREEMENT } from "./templates/agreement.ts";
import { BREACH_WARNING } from "./templates/breach-warning.ts";
import { OFFERS } from "./templates/offers.ts";
import { PAYMENT_REMINDER } from "./templates/payment-reminder.ts";
import { PRE_REPORT } from "./templates/pre-report.ts";
import { type NoticeText, writeNotice } from "./write-notice.ts";

/** The offers as they open. `appealed`: they are what an appeal led to. */
export const offersNotice = (
  to: Addressed,
  facts: Readonly<{ plans: readonly Plan[]; validUntil: CalendarDate; appealed: boolean }>,
): NoticeText =>
  writeNotice(OFFERS, to.locale, {
    ...greeting(to),
    ...outside(to),
    validUntil: facts.validUntil,
    appealed: facts.appealed,
    plans: [facts.plans.map((plan) => planLines(plan, to.locale)).join("\n\n")],
  });

export const agreementNotice = (to: Addressed, facts: Readonly<{ plan: Plan; acceptedOn: CalendarDate }>): NoticeText =>
  writeNotice(AGREEMENT, to.locale, {
    ...greeting(to),
    ...outside(to),
    acceptedOn: facts.acceptedOn,
    plan: [planLines(facts.plan, to.locale)],
  });

/** An agreement is at risk. `amount`: what is missing of the instalment of `dueOn`; `payBy`: the last day to pay it. */
export const breachWarning = (
  to: Addressed,
  facts: Readonly<{ dueOn: CalendarDate; amount: Money; payBy: CalendarDate }>,
): NoticeText => writeNotice(BREACH_WARNING, to.locale, { ...greeting(to), ...outside(to), ...facts });

/** @param facts `daysLeft`: days until payments resume */
export const paymentReminder = (
  to: Addressed,
  { dueOn, amount, daysLeft }: Readonly<{ dueOn: CalendarDate; amount: Money; daysLeft: number }>,
): NoticeText => {
  const left = formatValue(daysLeft, "days", amount.currency)[to.locale];
  return writeNotice(PAYMENT_REMINDER, to.locale, { ...greeting(to), dueOn, amount, left });
};

/** Before `level` is reported on `reportOn`; paying `amount` before that day prevents it. */
export const preReport = (
  to: Addressed,
  { level, reportOn, amount }: Readonly<{ level: ReportingLevel; reportOn: CalendarDate; amount: Money }>,
): NoticeText =>
  writeNotice(PRE_REPORT, to.locale, {
    ...greeting(to),
    ...outside(to),
    reportOn,
    amount,
    level: REPORTING_LEVEL_LABELS[level][to.locale],
  });
