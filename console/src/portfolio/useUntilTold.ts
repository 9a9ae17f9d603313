import { startTransition, useEffect } from "react";

const EVERY_MS = 5_000;

/** Asks again every few seconds while nothing was told yet: a server that just began tells the first numbers within half a minute. */
export function useUntilTold(isTold: boolean, again: () => Promise<unknown>): void {
  useEffect(() => {
    if (isTold) return;
    const timer = window.setInterval(() => startTransition(() => void again()), EVERY_MS);
    return () => window.clearInterval(timer);
  }, [isTold, again]);
}
