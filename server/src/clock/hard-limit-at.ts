import { hardLimitOn } from "@respite/shared/clock/hard-limit";
import type { CaseTx } from "../case/case-command.ts";
import { evidenceHolds } from "../evidence/evidence-holds.ts";
import { endOfDay } from "../institution/business-date.ts";
import { calendarOf } from "../policy/find-policy.ts";

/** The end of the last day to decide a case under lock; reckoned where it was last moved before that was kept with it. */
export async function hardLimitAt(tx: CaseTx): Promise<Date | null> {
  const { record, policy, institution } = tx;
  if (record.hardLimitAt != null) return record.hardLimitAt;
  const { submittedOn = null, appealedOn = null } = record;
  if (submittedOn === null || appealedOn !== null) return null;
  const holds = await evidenceHolds(tx);
  const on = hardLimitOn(
    { submittedOn, appealedOn, holds },
    policy,
    calendarOf(policy, record.calendarEdition ?? null),
  );
  return on === null ? null : new Date(endOfDay(on, institution.timeZone));
}

/**
 * Keeps the limit with a case that was last moved before it was, so that the case is not looked at again until then. What
 * follows from the record as it stands is no change to be told of; the version rises, as with every write.
 */
export async function keepHardLimit(tx: CaseTx): Promise<void> {
  const { em, institutionId, now, record } = tx;
  const at = record.hardLimitAt == null && now >= record.dueAt ? await hardLimitAt(tx) : null;
  if (at === null) return;
  const keep = "update deferral_case set hard_limit_at = ?, version = version + 1 where institution_id = ? and id = ?";
  await em.execute(keep, [at, institutionId, record.id]);
}
