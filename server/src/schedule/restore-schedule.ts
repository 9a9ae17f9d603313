import type { Currency } from "@respite/shared/money/currency";
import { undoRelief } from "@respite/shared/relief/undo-relief";
import { err, ok, type Result } from "@respite/shared/result/result";
import type { Schedule } from "@respite/shared/schedule/schedule";
import type { CaseTx } from "../case/case-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import type { UserErrorValue } from "../graphql/user-error.ts";
import type { LockedLoan } from "../loan/load-loan.ts";
import { readStanding } from "../loan/read-standing.ts";
import { reliefError } from "../offer/relief-error.ts";
import { loadPenaltyFacts } from "../penalty/load-penalty-facts.ts";
import { standingOn } from "../penalty/standing-on.ts";
import { bookedSchedule, paidSchedule } from "./paid-schedule.ts";
import { ScheduleRecord } from "./schedule.entity.ts";

/**
 * Books the version from before the relief `scheduleId` again, byte for byte, as the next version; what was paid on the
 * loan stays paid. The relief must be the latest.
 *
 * @returns the schedule that is in force again, with what was paid
 */
export async function restoreSchedule(
  tx: CaseTx,
  { record: loan, position: { terms } }: LockedLoan,
  scheduleId: string,
): Promise<Result<Schedule, readonly UserErrorValue[]>> {
  const { em, institutionId, now, record, today, policy } = tx;
  const versions = await em.find(ScheduleRecord, { institutionId, loanId: loan.id }, { orderBy: { number: "asc" } });
  const number = versions.find(({ id }) => id === scheduleId)?.number ?? 0;
  const currency = loan.currency as Currency;
  const booked = versions.map((row) => ({
    number: row.number,
    origin: row.origin,
    schedule: bookedSchedule(currency, row.instalments, row.rates ?? null),
  }));
  const former = undoRelief(booked, number);
  if (!former.ok) return err([reliefError(former.error, ["caseId"])]);
  const before = versions.find((row) => row.number === former.value.number);
  if (!before) throw new Error(`Loan ${loan.id} has lost its schedule ${former.value.number}.`);
  const id = uuidV7(now.getTime());
  em.persist(
    em.create(ScheduleRecord, {
      id,
      institutionId,
      loanId: loan.id,
      caseId: record.id,
      number: number + 1,
      origin: "UNDO",
      bookedAt: now,
      currency,
      instalments: before.instalments,
      rates: before.rates ?? null,
      hash: before.hash,
      totalMinor: before.totalMinor,
    }),
  );
  loan.scheduleId = id;
  const { timeZone } = tx.institution;
  const facts = await loadPenaltyFacts(tx, loan, policy, timeZone, { hash: before.hash });
  const stored = { ...facts, terms, booked: former.value.schedule, paid: loan.paidMinor };
  const { schedule } = standingOn(stored, policy, today);
  readStanding(loan, schedule, { today, now, order: policy.numbers.performance.allocation });
  return ok(paidSchedule(former.value.schedule, loan.paidMinor));
}
