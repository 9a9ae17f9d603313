import type { Pool, PoolClient } from "pg";

/**
 * Gives a connection that has ended back to its pool when whoever held it does not.
 *
 * Kysely's controlled transaction releases its connection only after a commit or a rollback that succeeded
 * (kysely-org/kysely#1990). On a connection that PostgreSQL has dropped neither can, so without this each transaction that
 * a restart of the database cuts short would take one place of the pool with it, until nothing is answered any more.
 */
export function giveBackDead(pool: Pool): void {
  const held = new WeakSet<PoolClient>();
  pool.on("acquire", (client) => held.add(client));
  pool.on("release", (_error, client) => held.delete(client));
  pool.on("connect", (client) =>
    client.once("end", () =>
      // One turn later: by then those who notice have let go of it themselves.
      setImmediate(() => {
        if (held.has(client)) client.release(true);
      }),
    ),
  );
}
