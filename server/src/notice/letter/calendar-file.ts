import type { Sentence } from "@respite/shared/locale/locale";
import { render } from "@respite/shared/locale/render";
import { formatMoney } from "@respite/shared/money/format-money";
import { money } from "@respite/shared/money/money";
import { openRows } from "@respite/shared/notice/letter/letter-tables";
import { amountUnpaid } from "@respite/shared/schedule/amounts";
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { StoredLetter } from "./read-letter.ts";

const NAME: Sentence = {
  "zh-Hans": "还款日历：申请 {number}",
  "zh-Hant": "還款日曆：申請 {number}",
  en: "Repayments: application {number}",
};
const DUE: Sentence = { "zh-Hans": "还款 {amount}", "zh-Hant": "還款 {amount}", en: "Payment due: {amount}" };
const ABOUT: Sentence = {
  "zh-Hans": "{lender}，贷款 {loan}，第 {row} 期，应还 {amount}。难以按时还款时，请在当日前告诉我们。",
  "zh-Hant": "{lender}，貸款 {loan}，第 {row} 期，應還 {amount}。難以按時還款時，請在當日前告訴我們。",
  en: "{lender}, loan {loan}, instalment {row}: {amount}. If you cannot pay, tell us before this day.",
};

/**
 * The payment dates as an iCalendar file (RFC 5545): one all-day event each, which keeps nobody's day busy. An event is
 * known by loan and instalment, so that a later agreement on the same loan moves it instead of doubling it.
 */
export function calendarFile({ facts, at, loanId }: StoredLetter): string {
  const { to, loan, plans } = facts;
  const stamp = new Date(at);
  const calendar = ical({
    name: render(NAME, { number: to.number })[to.locale],
    prodId: { company: "Respite", product: "Repayments" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const row of plans.flatMap((plan) => openRows(plan))) {
    const amount = formatMoney(money(amountUnpaid(row), facts.before.currency), to.locale);
    const about = { lender: to.lender, loan, row: row.number, amount };
    calendar.createEvent({
      id: `${loanId}-${row.number}@respite`,
      ...{ stamp, lastModified: stamp, allDay: true, transparency: ICalEventTransparency.TRANSPARENT },
      start: new Date(`${row.dueOn}T00:00:00Z`),
      summary: render(DUE, { amount })[to.locale],
      description: render(ABOUT, about)[to.locale],
    });
  }
  return calendar.toString();
}
