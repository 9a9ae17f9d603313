import type { CommandTx } from "../command/run-command.ts";
import { SAYS } from "./says.sql.ts";

const PUT_OFF = `
update clock_look set at = (
  select coalesce(min(says.at), 'infinity') from deferral_case c join institution i on i.id = c.institution_id,
    unnest(${SAYS}) says (at) where c.institution_id = ? and c.id = ? and says.at > ?
) where institution_id = ? and id = ?`;

/**
 * Puts off when a case is looked at, to when time has something to do on it after `now`. Under the lock of whoever did all
 * that was to do, and once that is written. The row of a case on which time has nothing to do is gone by itself.
 */
export async function lookAgain({ em, institutionId, now }: CommandTx, caseId: string): Promise<void> {
  await em.execute(PUT_OFF, [institutionId, caseId, now, institutionId, caseId]);
}
