import { useSyncExternalStore } from "react";

let attempts = 0;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What failed is asked anew by whatever screen has asked. */
export function tryAgain(): void {
  attempts += 1;
  for (const listener of listeners) listener();
}

/**
 * The `queryKey` of a suspending query: Apollo holds on to one that failed, and would throw the same error again for half a
 * minute; under another key it is another query.
 */
export const useAttempt = (): number => useSyncExternalStore(subscribe, () => attempts);
