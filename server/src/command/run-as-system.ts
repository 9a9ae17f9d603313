import { err } from "@respite/shared/result/result";
import type { Database } from "../database/open.ts";
import { withTx } from "../database/with-tx.ts";
import { refuseUntold } from "../event/told.ts";
import type { Context } from "../graphql/context.ts";
import type { Actor } from "../identity/actor.ts";
import type { CommandTx, Outcome } from "./run-command.ts";

/** Who acts when time does: the jobs. Never signs in, and no operation is open to it. */
export const SYSTEM: Actor = {
  id: "01900000-0000-7000-8fff-ffffffffffff",
  name: "Respite",
  role: "SYSTEM",
  institutionId: null,
  scopes: new Set(),
};

/** What nobody asks for outside a request. */
const never = () => {
  throw new Error("A job has no cursors, identifies nobody and makes no secrets.");
};

/** For what is done on behalf of nobody who asks by GraphQL. */
export const systemContext = (database: Database, now: string): Context => ({
  actor: SYSTEM,
  locale: "en",
  now,
  database,
  requestId: "job",
  cursors: { encode: never, decode: never },
  identify: never,
  secrets: { close: never, open: never, isCurrent: never },
});

/** Ends the transaction without writing anything. */
class Refused extends Error {}

/**
 * Runs a command of the system in one transaction of an institution. It has no key: `work` locks what it is about and
 * sees for itself that it is still to be done, so that a second run finds nothing. A refusal writes nothing.
 *
 * @param after what follows from it, once it is written
 */
export async function runAsSystem(
  database: Database,
  now: string,
  institutionId: string,
  work: (tx: CommandTx) => Promise<Outcome>,
  after: (tx: CommandTx) => Promise<void> = async () => {},
): Promise<Outcome> {
  const context = systemContext(database, now);
  let refusal: Outcome = err([]);
  try {
    return await withTx(database, { institutionId }, async (em) => {
      const tx = { em, context, actor: SYSTEM, institutionId, now: new Date(now) };
      const outcome = await work(tx);
      if (outcome.ok) {
        refuseUntold(em, "A job");
        await em.flush();
        await after(tx);
        return outcome;
      }
      refusal = outcome;
      throw new Refused();
    });
  } catch (error) {
    if (error instanceof Refused) return refusal;
    throw error;
  }
}
