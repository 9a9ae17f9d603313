import { firstUnpaid } from "@respite/shared/schedule/position";
import { letTimePass } from "../history/let-time-pass.ts";
import { readPosition } from "../history/tell-loan.ts";
import { type CaseTelling, standing } from "../history/telling.ts";
import { carriedOn } from "./credit-record.ts";
import type { Stage } from "./stage.ts";

/** Brings a told case to today: its clock, and of its loan position, days past due, and a record that protection has frozen. */
export function settle({ time, remind }: Stage, t: CaseTelling): void {
  const { loan, record } = t;
  letTimePass(t, time.now);
  remind(t, time.now);
  readPosition(t, time.now);
  const shields = t.rows.protection.filter(({ loanId, kind }) => loanId === loan.id && kind === "REPORTING_SHIELD");
  const held = shields.map(({ fromOn, toOn }) => ({ from: fromOn, to: toOn ?? null }));
  const overdueSince = loan.daysPastDue > 0 ? (firstUnpaid(standing(t))?.dueOn ?? null) : null;
  loan.creditRecord = carriedOn(loan.creditRecord, loan.startedOn, time.today, overdueSince, held);
  // Whoever was current when protection began is reported as current while it lasts.
  const enteredCurrent = shields.some(({ toOn, entryDaysPastDue }) => toOn === null && entryDaysPastDue === 0);
  if (enteredCurrent && loan.status === "DELINQUENT") loan.status = "CURRENT";
  if (record.status === "SPECIAL_HANDLING") loan.status = "IN_LITIGATION";
}
