import { setTimeout } from "node:timers/promises";
import { DeadlockException, FlushMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Database } from "./open.ts";

export type TxScope = Readonly<{ institutionId: string }>;

const TRIES = 5;

/**
 * Runs `work` in one transaction as the institution's role and answers after the commit. The only place that begins,
 * retries and commits. A deadlock or a serialisation failure runs the whole of `work` again, on a fresh fork, so `work`
 * must do nothing that a rollback does not undo. What it changes is written at its end, each row once: a query within it
 * sees the database as it was, unless `work` flushes.
 */
export async function withTx<T>(
  database: Database,
  scope: TxScope,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.orm.em.fork().transactional(
        async (em) => {
          await enter(em as EntityManager, scope);
          return work(em as EntityManager);
        },
        { flushMode: FlushMode.COMMIT },
      );
    } catch (error) {
      if (!(error instanceof DeadlockException) || attempt === TRIES) throw error;
      await setTimeout(Math.random() * 20 * 2 ** attempt);
    }
  }
}

/** Role and institution, first in the transaction and only for it. */
async function enter(em: EntityManager, { institutionId }: TxScope): Promise<void> {
  await em.execute("select set_config('role', 'respite_app', true), set_config('app.institution', ?, true)", [
    institutionId,
  ]);
}
