import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { CommandTx } from "../command/run-command.ts";
import { businessDate } from "../institution/business-date.ts";
import type { LoanRecord } from "../loan/loan.entity.ts";
import { PaymentRecord } from "../payment/payment.entity.ts";
import { governedSince } from "../policy/policy-of-loan.ts";
import { ProtectionRecord } from "../protection/protection.entity.ts";
import { ScheduleRecord } from "../schedule/schedule.entity.ts";
import { NO_PENALTY_FACTS, type PenaltyFacts } from "./penalty-facts.ts";
import { hasCharged, loadShareSpans } from "./share-spans.ts";
import { chargesPenalty } from "./standing-on.ts";

type Moved = Readonly<{ id: string; amountMinor: number; receivedOn: string; reverses?: string | null | undefined }>;

/**
 * The facts of penalty interest within a command, as `penaltyFactsSql` reads them; none where no policy ever charged any.
 *
 * @param change what the command has made and not written yet: the hash of the schedule now in force, a row of payment,
 *   the first day of a protection
 */
export async function loadPenaltyFacts(
  tx: CommandTx,
  loan: LoanRecord,
  policy: PolicyVersion,
  timeZone: string,
  change: Readonly<{ hash?: string; payment?: Moved; protectedFrom?: string }> = {},
): Promise<PenaltyFacts> {
  const { context, em, institutionId } = tx;
  if (!chargesPenalty(policy) && !(await hasCharged(tx, businessDate(context.now, timeZone)))) return NO_PENALTY_FACTS;
  const of = { institutionId, loanId: loan.id };
  const written = await em.find(PaymentRecord, of, { orderBy: { receivedOn: "asc", postedAt: "asc", id: "asc" } });
  const rows: readonly Moved[] = change.payment ? [...written, change.payment] : written;
  const takenBack = new Set(rows.map(({ reverses }) => reverses));
  const protections = await em.find(ProtectionRecord, of);
  const versions = await em.find(ScheduleRecord, of, { orderBy: { number: "asc" } });
  const hash = change.hash ?? versions.find(({ id }) => id === loan.scheduleId)?.hash;
  const first = versions.find((version) => version.hash === hash);
  return {
    payments: rows
      .filter(({ id, reverses }) => reverses == null && !takenBack.has(id))
      .map(({ receivedOn, amountMinor }) => ({ on: receivedOn, minor: amountMinor })),
    protections: [
      ...protections.map(({ fromOn, toOn }) => ({ from: fromOn, to: toOn ?? null })),
      ...(change.protectedFrom === undefined ? [] : [{ from: change.protectedFrom, to: null }]),
    ],
    shares: await loadShareSpans(tx),
    governedSince: await governedSince(tx, loan.id, timeZone),
    since: !first || first.origin === "ORIGINAL" ? null : businessDate(first.bookedAt.toISOString(), timeZone),
  };
}
