import type { Records } from "../database/records/records.ts";

const told = new WeakSet<Records>();

/** Notes that the transaction of this manager writes an event. */
export const noteTold = (em: Records): void => void told.add(em);

/** What people keep for themselves decides nothing and concerns no case. */
const ONES_OWN = "SavedViewRecord";

/** Whether it writes one already. */
export const isTold = (em: Records): boolean => told.has(em);

/**
 * A command that changes something and says nothing of it is a mistake of ours, and is not committed: what is not in the
 * record did not happen.
 *
 * @throws Error before anything is written
 */
export function refuseUntold(em: Records, operation: string): void {
  if (isTold(em)) return;
  const changed = em.pending().filter((entity) => entity !== ONES_OWN);
  if (changed.length > 0) throw new Error(`${operation} changes ${changed.join(", ")} and leaves no event.`);
}
