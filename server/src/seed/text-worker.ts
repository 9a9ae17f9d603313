import { parentPort, workerData } from "node:worker_threads";
import { TABLES, type TableName } from "../history/rows.ts";
import { type Seeding, seedText } from "./seed-text.ts";

/** A batch as bytes, which pass between threads without being copied. */
export type BatchBytes = Readonly<{
  cases: number;
  bytes: Readonly<Record<TableName, Uint8Array<ArrayBuffer>>>;
  columns: ReadonlyMap<TableName, string>;
}>;

const batches = seedText(workerData as Seeding);

// Each message asks for one more batch; `null` says that there is none.
parentPort?.on("message", () => {
  const next = batches.next();
  if (next.done) {
    parentPort?.postMessage(null);
    parentPort?.close();
    return;
  }
  const { cases, text, columns } = next.value;
  const bytes = Object.fromEntries(TABLES.map((table) => [table, text[table].done()])) as BatchBytes["bytes"];
  const batch: BatchBytes = { cases, bytes, columns };
  parentPort?.postMessage(
    batch,
    TABLES.map((table) => bytes[table].buffer),
  );
});
