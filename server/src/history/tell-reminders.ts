import { addDays } from "@respite/shared/calendar/calendar-date";
import { REMINDER_DAYS, reminderDue } from "@respite/shared/notice/due-reminders";
import { SYSTEM } from "../command/run-as-system.ts";
import { startOfDay } from "../institution/business-date.ts";
import { noticeDetail } from "../notice/notice-detail.ts";
import { writeReminder } from "../notice/write-later.ts";
import { tellNotice } from "./tell-notice.ts";
import { type CaseTelling, dayOf, say } from "./telling.ts";

/** Reminds until an instant, as `remindOfPayments` does: while nothing is paid of the first instalment after a relief. */
export function tellReminders(t: CaseTelling, until: Date): void {
  const { record, loan, lender, rows } = t;
  const offer = rows.offer.findLast((row) => row.caseId === record.id && row.status === "ACCEPTED");
  const resumesOn = offer?.firstDueOn;
  if (record.status !== "ACTIVE" || resumesOn === undefined || loan.nextDueOn !== resumesOn) return;
  const amount = { minor: loan.nextDueMinor ?? 0, currency: lender.currency };
  for (const days of REMINDER_DAYS) {
    const day = new Date(startOfDay(addDays(resumesOn, -days), lender.timeZone));
    const at = new Date(Math.max(day.getTime(), record.updatedAt.getTime()));
    if (at > until || reminderDue(resumesOn, dayOf(t, at)) !== days) continue;
    const written = tellNotice(t, at, (about) => writeReminder(about, { resumesOn, amount, days }));
    if (written) say(t, record.id, { at, by: SYSTEM }, "NOTICE_PUBLISHED", noticeDetail(written));
  }
}
