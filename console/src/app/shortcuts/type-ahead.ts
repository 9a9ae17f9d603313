/** A key that was pressed before the screen it was meant for was there. */
export type KeptKey = Readonly<{ key: string; at: number }>;

/** How long keys wait for a screen, ms; after that nobody remembers having pressed them. */
export const KEPT_MS = 5000;
const LOOK_MS = 16;

let ways = 0;
let kept: readonly KeptKey[] = [];
/** When a key was last kept or handed on, ms: each screen has its own time to come. */
let moved = 0;

/** The next screen is on its way until the answer is called: what is pressed meanwhile is meant for it. */
export function onTheWay(): () => void {
  ways += 1;
  let isThere = false;
  return () => {
    if (!isThere) ways -= 1;
    isThere = true;
  };
}

export const isOnTheWay = (): boolean => ways > 0;

/** Goes somewhere by more than one step. */
export async function goingThere(steps: () => Promise<unknown>): Promise<void> {
  const arrived = onTheWay();
  await steps().finally(arrived);
}

/**
 * Keeps `pressed` until `isArriving` says that the screen is there, then hands the kept keys to `press`, one after the other:
 * each may lead to yet another screen.
 */
export function keepKey(pressed: KeptKey, isArriving: () => boolean, press: (key: KeptKey) => void): void {
  kept = [...kept, pressed];
  moved = performance.now();
  if (kept.length === 1) setTimeout(look, LOOK_MS);

  function look(): void {
    const [first, ...others] = performance.now() - moved < KEPT_MS ? kept : [];
    if (!first) kept = [];
    else if (!isArriving()) {
      kept = others;
      moved = performance.now();
      press(first);
    }
    if (kept.length > 0) setTimeout(look, LOOK_MS);
  }
}
