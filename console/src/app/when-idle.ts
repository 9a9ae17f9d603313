/** How long a screen rests before it fetches what is likely wanted next, ms. */
const REST_MS = 1500;

/** Runs `what` when the screen has rested and the browser has nothing else to do; the answer calls it off. */
export function whenIdle(what: () => void): () => void {
  const timer = window.setTimeout(() => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(what);
    else what();
  }, REST_MS);
  return () => window.clearTimeout(timer);
}
