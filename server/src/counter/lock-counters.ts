import type { ClientBase } from "pg";

/**
 * Lets one at a time work on the counters of an institution, until the end of the transaction. Whoever changes cases is
 * never held up: this lock goes with the keys' own.
 *
 * @param wait whether to wait for whoever works on them now
 * @returns false when somebody else does, and `wait` is false
 */
export async function lockCounters(client: ClientBase, institutionId: string, wait: boolean): Promise<boolean> {
  const text = `select 1 from institution where id = $1::uuid for no key update ${wait ? "" : "skip locked"}`;
  const { rowCount } = await client.query(text, [institutionId]);
  return rowCount === 1;
}
