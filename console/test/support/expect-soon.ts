import { expect } from "vitest";

/** Asks again and again until it is so; a small machine may take a while. */
export const expectSoon = <T>(ask: () => T | Promise<T>) => expect.poll(ask, { timeout: 15_000 });
