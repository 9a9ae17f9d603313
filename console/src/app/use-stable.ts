import { useCallback, useRef } from "react";

/** The same function on every render, doing what the latest one does: rows that get it need not render again. */
export function useStable<A extends readonly unknown[], R>(latest: (...args: A) => R): (...args: A) => R {
  const now = useRef(latest);
  now.current = latest;
  return useCallback((...args: A) => now.current(...args), []);
}
