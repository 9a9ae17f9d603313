import type { Revocations } from "./revocations.ts";

/** How long at most another server goes on believing somebody. */
const EVERY_MS = 1_000;

/**
 * Reads revocations every second from now on. What fails is told once and tried again until it works.
 *
 * @returns stops it
 */
export function keepRevocations(
  revocations: Revocations,
  clock: () => string,
  report: (error: unknown) => void,
): () => Promise<void> {
  let working: Promise<void> | null = null;
  let failing = false;
  const look = async () => {
    try {
      await revocations.refresh(clock());
      failing = false;
    } catch (error) {
      if (!failing) report(error);
      failing = true;
    }
    working = null;
  };
  const timer = setInterval(() => {
    working ??= look();
  }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await working;
  };
}
