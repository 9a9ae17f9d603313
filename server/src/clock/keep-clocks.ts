import { runAsSystem } from "../command/run-as-system.ts";
import type { CommandTx } from "../command/run-command.ts";
import type { JobDeps } from "../job/job.ts";
import { actOnTime } from "./act-on-time.ts";
import { BATCH, BEGINNING, type DueCase, findDueCases } from "./find-due-cases.ts";
import { lookAgain } from "./look-again.ts";

/**
 * Acts on everything that time has brought, case by case, the longest due first. Looked for without a lock, decided
 * under it: whoever looks at the same time finds nothing left to do.
 *
 * @returns on how many cases it looked
 * @throws AggregateError when it could not act on some; it has gone on with the others
 */
export async function keepClocks({ database, clock, log }: Omit<JobDeps, "secrets">): Promise<number> {
  const errors: unknown[] = [];
  let looked = 0;
  let due: DueCase[];
  let place = BEGINNING;
  do {
    due = await findDueCases(database, clock(), place);
    for (const { institutionId, caseId } of due) {
      try {
        const act = (tx: CommandTx) => actOnTime(tx, caseId);
        const acted = await runAsSystem(database, clock(), institutionId, act, (tx) => lookAgain(tx, caseId));
        if (!acted.ok) throw new Error(acted.error.map(({ code }) => code).join(", "));
      } catch (error) {
        log.error({ err: error, caseId }, "Time could not act on a case.");
        errors.push(error);
      }
    }
    looked += due.length;
    place = due.at(-1) ?? place;
  } while (due.length === BATCH);
  if (errors.length > 0) throw new AggregateError(errors, `Time could not act on ${errors.length} of ${looked} cases.`);
  return looked;
}
