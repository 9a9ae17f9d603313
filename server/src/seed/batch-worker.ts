import { parentPort, workerData } from "node:worker_threads";
import { makeBatches, type Seeding } from "./make-batches.ts";

const { seeding, taken } = workerData as Readonly<{ seeding: Seeding; taken: readonly string[] }>;
const batches = makeBatches(seeding, taken);

// Each message asks for one more batch; `null` says that there is none.
parentPort?.on("message", () => {
  const { value: batch, done } = batches.next();
  parentPort?.postMessage(done ? null : batch);
  if (done) parentPort?.close();
});
