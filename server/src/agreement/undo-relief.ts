import type { Currency } from "@respite/shared/money/currency";
import type { CaseTx } from "../case/case-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import type { LockedLoan } from "../loan/load-loan.ts";
import { readStanding } from "../loan/read-standing.ts";
import { paidSchedule } from "../schedule/paid-schedule.ts";
import { ScheduleRecord } from "../schedule/schedule.entity.ts";

/**
 * Books the rows of the version before the one in force again, the same to the last column and the hash, as a version of
 * its own. What was paid meanwhile stays paid: it is allocated to them when they are read.
 */
export async function undoRelief(tx: CaseTx, { record: loan, position }: LockedLoan): Promise<void> {
  const { em, institutionId, record, today, now, policy } = tx;
  const where = { institutionId, loanId: loan.id, number: position.scheduleNumber - 1 };
  const former = await em.findOneOrFail(ScheduleRecord, where);
  const id = uuidV7(now.getTime());
  const { currency, instalments, totalMinor, hash } = former;
  const number = position.scheduleNumber + 1;
  em.persist(
    em.create(ScheduleRecord, {
      ...{ id, institutionId, loanId: loan.id, number, origin: "UNDO", caseId: record.id, bookedAt: now },
      ...{ currency, instalments, totalMinor, hash },
    }),
  );
  loan.scheduleId = id;
  const schedule = paidSchedule({ currency: currency as Currency, instalments }, loan.paidMinor);
  readStanding(loan, schedule, { today, now, order: policy.numbers.performance.allocation });
}
