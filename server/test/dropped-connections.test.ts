import { expect, test } from "vitest";
import { withTx } from "../src/database/with-tx.ts";
import { asAdmin, givenDatabase } from "./support/given-database.ts";

const database = givenDatabase();
const scope = { institutionId: "00000000-0000-7000-8000-000000000001" };

/** A transaction whose connection PostgreSQL drops while it is open. */
const cutShort = () =>
  withTx(database(), scope, async (em) => {
    const [backend] = await em.execute<{ pid: number }>("select pg_backend_pid() as pid");
    await asAdmin("select pg_terminate_backend($1)", undefined, [backend?.pid]);
    await em.execute("select 1");
  });

test("transactions that PostgreSQL cuts short cost the pool nothing: as many as it is wide, twice, and it answers", async () => {
  const { pool } = database();
  const cut = Array.from({ length: 2 * pool.options.max }, cutShort);
  const outcomes = await Promise.allSettled(cut);
  expect(outcomes.map(({ status }) => status)).toEqual(cut.map(() => "rejected"));
  const answers = Array.from({ length: 2 * pool.options.max }, () => pool.query("select 1 as one"));
  for (const { rows } of await Promise.all(answers)) expect(rows).toEqual([{ one: 1 }]);
  expect(pool.waitingCount).toBe(0);
});
