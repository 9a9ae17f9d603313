import { availableParallelism } from "node:os";
import type { ClientBase, Pool } from "pg";
import { inTransaction } from "../database/in-transaction.ts";

/** A piece of a load; it is given a connection inside a transaction. */
export type Job = (client: ClientBase) => Promise<void>;

/** Does some jobs, of which none needs another; when it returns, all are done. */
export type Crew = (jobs: readonly Job[]) => Promise<void>;

/** What holds in every transaction of a load: it takes longer than a request may, and joins much to little. */
const BEGIN = `begin; set local statement_timeout = 0; set local enable_nestloop = off;
  set local enable_mergejoin = off; set local work_mem = '128MB'; set local maintenance_work_mem = '512MB'`;

/** Where every job has a transaction of its own, the cores are busy already, and only the last commit has to be awaited. */
const BEGIN_ONE_OF_MANY = `${BEGIN}; set local max_parallel_maintenance_workers = 0; set local synchronous_commit = off`;

/** A crew of one: all its jobs, one after the other, are one transaction. */
export const inOneTransaction = (pool: Pool, load: (crew: Crew) => Promise<void>): Promise<void> =>
  inTransaction(
    pool,
    (client) =>
      load(async (jobs) => {
        for (const job of jobs) await job(client);
      }),
    BEGIN,
  );

/** A crew of as many as there are cores. Whoever is free takes the next job: let the longest come first. */
export const crewOf = (pool: Pool): Crew => {
  const hands = Math.min(Math.max(availableParallelism(), 2), 4);
  return async (jobs) => {
    const left = [...jobs];
    const work = async () => {
      for (let job = left.shift(); job; job = left.shift()) await inTransaction(pool, job, BEGIN_ONE_OF_MANY);
    };
    await Promise.all(Array.from({ length: hands }, work));
  };
};
