import { parentPort, workerData } from "node:worker_threads";
import { TABLES, type TableName } from "../history/rows.ts";
import type { CopyText } from "./copies.ts";
import { type Seeding, seedText } from "./seed-text.ts";

type Bytes = Readonly<Record<TableName, Uint8Array<ArrayBuffer>>>;

/** A batch as bytes, which pass between threads without being copied. */
export type BatchBytes = Readonly<{
  cases: number;
  bytes: Bytes;
  library: Bytes | null;
  columns: ReadonlyMap<TableName, string>;
}>;

const batches = seedText(workerData as Seeding);

const bytesOf = (text: CopyText): Bytes =>
  Object.fromEntries(TABLES.map((table) => [table, text[table].done()])) as Record<TableName, Uint8Array<ArrayBuffer>>;

const buffersOf = (bytes: Bytes): ArrayBuffer[] => TABLES.map((table) => bytes[table].buffer);

// Each message asks for one more batch; `null` says that there is none.
parentPort?.on("message", () => {
  const next = batches.next();
  if (next.done) {
    parentPort?.postMessage(null);
    parentPort?.close();
    return;
  }
  const { cases, text, columns } = next.value;
  const bytes = bytesOf(text);
  const library = next.value.library && bytesOf(next.value.library);
  const batch: BatchBytes = { cases, bytes, library, columns };
  parentPort?.postMessage(batch, [...buffersOf(bytes), ...(library ? buffersOf(library) : [])]);
});
