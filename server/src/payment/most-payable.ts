import type { Currency } from "@respite/shared/money/currency";
import { stillPayable } from "@respite/shared/schedule/amounts";
import type { CommandTx } from "../command/run-command.ts";
import type { LockedLoan } from "../loan/load-loan.ts";
import { loadPenaltyFacts } from "../penalty/load-penalty-facts.ts";
import { standingOn } from "../penalty/standing-on.ts";
import { bookedSchedule } from "../schedule/paid-schedule.ts";
import { ScheduleRecord } from "../schedule/schedule.entity.ts";

type Came = Readonly<{ amountMinor: number; receivedOn: string }>;
type On = Readonly<{ timeZone: string; today: string }>;

/**
 * How much of a payment a loan can take, in minor units. Where penalty interest grows that hangs on the day the money came
 * in: what would have grown since on what it repays is not owed.
 */
export async function mostPayable(
  tx: CommandTx,
  { record: loan, policy, position }: LockedLoan,
  came: Came,
  { timeZone, today }: On,
): Promise<number> {
  const facts = await loadPenaltyFacts(tx, loan, policy, timeZone, { payment: { id: "", ...came } });
  if (facts.shares.length === 0) return stillPayable(position.schedule);
  const of = { institutionId: tx.institutionId, id: loan.scheduleId };
  const { instalments, rates } = await tx.em.findOneOrFail(ScheduleRecord, of);
  const booked = bookedSchedule(loan.currency as Currency, instalments, rates ?? null);
  const paid = loan.paidMinor + came.amountMinor;
  const { schedule } = standingOn({ ...facts, terms: position.terms, booked, paid }, policy, today);
  const applied = schedule.instalments.reduce((sum, row) => sum + row.paid, 0);
  return Math.max(0, came.amountMinor - (paid - applied));
}
