import { setTimeout } from "node:timers/promises";
import type { Database } from "./open.ts";
import { Records } from "./records/records.ts";
import { Transaction } from "./records/transaction.ts";

export type TxScope = Readonly<{ institutionId: string }>;

const TRIES = 5;

/** Serialisation failure and deadlock. */
const AGAIN: ReadonlySet<unknown> = new Set(["40001", "40P01"]);

/**
 * Runs `work` in one transaction as the institution's role and answers after the commit. The only place that begins,
 * retries and commits. A deadlock or a serialisation failure runs the whole of `work` again, on records of their own, so
 * `work` must do nothing that a rollback does not undo. What it changes is written at its end, each row once: a query
 * within it sees the database as it was, unless `work` flushes.
 */
export async function withTx<T>(database: Database, scope: TxScope, work: (em: Records) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(database, scope, work);
    } catch (error) {
      if (!AGAIN.has((error as { code?: unknown }).code) || attempt === TRIES) throw error;
      await setTimeout(Math.random() * 20 * 2 ** attempt);
    }
  }
}

async function once<T>({ orm, pool }: Database, scope: TxScope, work: (em: Records) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  client.on("error", ignore);
  const transaction = new Transaction(client, { role: "respite_app", institutionId: scope.institutionId });
  let isSound = false;
  try {
    const em = new Records(orm, transaction);
    const result = await work(em);
    await em.commit();
    isSound = true;
    return result;
  } catch (error) {
    isSound = await transaction.rollback().then(
      () => true,
      () => false,
    );
    throw error;
  } finally {
    client.off("error", ignore);
    client.release(!isSound); // one that could not even roll back is of no more use
  }
}

/** A connection that is lost between two statements must not end the process; the next statement says so. */
function ignore(_: unknown): void {}
