import type { FastifyBaseLogger } from "fastify";
import type { Database } from "../database/open.ts";
import type { SecretBox } from "../webhook/secret-box.ts";

/** What a job works with. */
export type JobDeps = Readonly<{
  database: Database;
  /** The time, RFC 3339 in UTC. */
  clock: () => string;
  secrets: SecretBox;
  log: Pick<FastifyBaseLogger, "info" | "warn" | "error">;
}>;

/**
 * Work that lies in the tables and is looked for again and again: what is due, unsealed, unfolded, asked for. A run does
 * all there is and may be cut off anywhere, or run on two servers at once: what it does, it does row by row, each in a
 * transaction that takes the row's lock and sees for itself that it is still to be done.
 */
export type Job = Readonly<{
  name: string;
  /** Seconds from the beginning of a run to that of the next; one that takes longer is followed by the next at once. */
  everySeconds: number;
  run(deps: JobDeps): Promise<void>;
}>;
