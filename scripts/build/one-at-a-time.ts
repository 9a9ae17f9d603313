import { mkdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { OwnedError, takeOwnership } from "../../server/src/database/embedded/owner.ts";
import { at } from "../root.ts";

/** Runs `work` when no other process of this project builds; a builder that died does not count. */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const folder = at("node_modules/.respite-build");
  mkdirSync(folder, { recursive: true });
  const release = await own(folder);
  try {
    return await work();
  } finally {
    release();
  }
}

async function own(folder: string): Promise<() => void> {
  for (;;) {
    try {
      return takeOwnership(folder);
    } catch (error) {
      if (!(error instanceof OwnedError)) throw error;
      await sleep(200);
    }
  }
}
