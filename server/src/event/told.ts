import type { EntityManager } from "@mikro-orm/postgresql";

const told = new WeakSet<EntityManager>();

/** Notes that the transaction of this manager writes an event. */
export const noteTold = (em: EntityManager): void => void told.add(em);

/** Whether it writes one already. */
export const isTold = (em: EntityManager): boolean => told.has(em);

/**
 * A command that changes something and says nothing of it is a mistake of ours, and is not committed: what is not in the
 * record did not happen.
 *
 * @throws Error before anything is written
 */
export function refuseUntold(em: EntityManager, operation: string): void {
  if (isTold(em)) return;
  const work = em.getUnitOfWork();
  work.computeChangeSets();
  const changed = work.getChangeSets().map(({ meta }) => meta.className);
  if (changed.length > 0) throw new Error(`${operation} changes ${changed.join(", ")} and leaves no event.`);
}
