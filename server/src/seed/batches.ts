import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Batch, Seeding } from "./make-batches.ts";

/** The worker lies beside this file, as source or as built. */
const ENTRY = new URL(import.meta.url.endsWith(".ts") ? "./batch-worker.ts" : "./batch-worker.js", import.meta.url);

/** The batches of a seed, made in another thread: while one is written, the next is being made. */
export async function* batchesOf(seeding: Seeding, taken: readonly string[]): AsyncGenerator<Batch> {
  const worker = new Worker(ENTRY, { workerData: { seeding, taken } });
  const ask = (): Promise<[Batch | null]> => {
    worker.postMessage("next");
    // `once` also rejects when the worker fails.
    return once(worker, "message") as Promise<[Batch | null]>;
  };
  try {
    for (let asked = ask(); ; ) {
      const [batch] = await asked;
      if (batch === null) return;
      asked = ask();
      asked.catch(() => {}); // heard when it is awaited, or of no interest when the reader has left
      yield batch;
    }
  } finally {
    await worker.terminate();
  }
}
