import type { Sentence } from "@respite/shared/locale/locale";
import { render } from "@respite/shared/locale/render";
import { formatMoney } from "@respite/shared/money/format-money";
import { money } from "@respite/shared/money/money";
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { StoredCalendar } from "./read-calendar.ts";

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
const OVER: Sentence = { "zh-Hans": "不再应还", "zh-Hant": "不再應還", en: "No longer due" };
const ABOUT_OVER: Sentence = {
  "zh-Hans": "{lender}，贷款 {loan}，第 {row} 期：当日不再需要还款。",
  "zh-Hant": "{lender}，貸款 {loan}，第 {row} 期：當日不再需要還款。",
  en: "{lender}, loan {loan}, instalment {row}: nothing is to be paid on this day any more.",
};

/**
 * The payment days as an iCalendar file (RFC 5545): one all-day event each, which keeps nobody's day busy. An event is
 * known by loan and instalment and counts its changes, so that a file that is taken in again moves it instead of doubling
 * it; a day that no longer holds is cancelled, and leaves no ghost.
 */
export function calendarFile({ locale, lender, loan, loanId, ...calendar }: StoredCalendar): string {
  const stamp = new Date(calendar.changedAt);
  const file = ical({
    name: render(NAME, { number: calendar.number })[locale],
    prodId: { company: "Respite", product: "Repayments" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { number: row, on, due } of calendar.days) {
    const amount = due === null ? "" : formatMoney(money(due, calendar.currency), locale);
    file.createEvent({
      id: `${loanId}-${row}@respite`,
      sequence: calendar.changes,
      status: due === null ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      stamp,
      lastModified: stamp,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      start: new Date(`${on}T00:00:00Z`),
      summary: render(due === null ? OVER : DUE, { amount })[locale],
      description: render(due === null ? ABOUT_OVER : ABOUT, { lender, loan, row, amount })[locale],
    });
  }
  return file.toString();
}
