import { hardLimitOn } from "@respite/shared/clock/hard-limit";
import type { CaseTx } from "../case/case-command.ts";
import { evidenceRequests, holdOf } from "../evidence/evidence-holds.ts";
import { endOfDay } from "../institution/business-date.ts";
import { calendarOf } from "../policy/find-policy.ts";

/** The end of the last day to decide a case under lock; reckoned where it was last moved before that was kept with it. */
export async function hardLimitAt(tx: CaseTx): Promise<Date | null> {
  const { record, policy, institution } = tx;
  if (record.hardLimitAt != null) return record.hardLimitAt;
  const { submittedOn = null, appealedOn = null } = record;
  if (submittedOn === null || appealedOn !== null) return null;
  const holds = (await evidenceRequests(tx)).map(holdOf);
  const on = hardLimitOn({ submittedOn, appealedOn, holds }, policy, calendarOf(policy));
  return on === null ? null : new Date(endOfDay(on, institution.timeZone));
}
