import type { Currency } from "@respite/shared/money/currency";
import { reminderDue } from "@respite/shared/notice/due-reminders";
import { err, ok } from "@respite/shared/result/result";
import { DeferralCaseRecord } from "../case/case.entity.ts";
import { UNDER_LOCK, withRecord } from "../case/case-command.ts";
import { runAsSystem } from "../command/run-as-system.ts";
import type { Database } from "../database/open.ts";
import type { Lender } from "../institution/all-institutions.ts";
import { businessDate } from "../institution/business-date.ts";
import { LoanRecord } from "../loan/loan.entity.ts";
import { type Resuming, resumingSoon } from "./due-reminders.ts";
import { publishNotice } from "./publish-notice.ts";
import { reminderKey, writeReminder } from "./write-later.ts";

/** Writes every reminder of a lender that is due and not yet written. Returns how many. */
export async function remindOfPayments(database: Database, lender: Lender, now: string): Promise<number> {
  const today = businessDate(now, lender.timeZone);
  let written = 0;
  for (const resuming of await resumingSoon(database, lender, today)) {
    const days = reminderDue(resuming.resumesOn, today);
    if (days === null || resuming.told.includes(reminderKey(resuming.resumesOn, days))) continue;
    if (await remind(database, lender, now, resuming, days)) written += 1;
  }
  return written;
}

/** Under the case's lock all is seen again: a payment, a broken agreement or another server may have come first. */
async function remind(
  database: Database,
  lender: Lender,
  now: string,
  resuming: Resuming,
  days: number,
): Promise<boolean> {
  const { caseId, resumesOn } = resuming;
  const institutionId = lender.id;
  const outcome = await runAsSystem(database, now, institutionId, async (command) => {
    const { em } = command;
    const record = await em.findOne(DeferralCaseRecord, { id: caseId, institutionId, status: "ACTIVE" }, UNDER_LOCK);
    if (!record) return err([]);
    const loan = await em.findOneOrFail(LoanRecord, { id: record.loanId, institutionId });
    if (loan.nextDueOn !== resumesOn || loan.nextDueMinor == null) return err([]);
    const tx = await withRecord(command, record);
    const amount = { minor: loan.nextDueMinor, currency: loan.currency as Currency };
    const told = await publishNotice(tx, (about) => writeReminder(about, { resumesOn, amount, days }));
    return told ? ok(caseId) : err([]);
  });
  return outcome.ok;
}
