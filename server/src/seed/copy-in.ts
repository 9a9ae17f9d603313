import { finished } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from } from "pg-copy-streams";
import { TABLES } from "../history/rows.ts";
import type { BatchBytes } from "./text-worker.ts";

/** Writes one batch, parents first. */
export async function copyIn(client: ClientBase, { bytes, columns }: BatchBytes): Promise<void> {
  for (const table of TABLES) {
    if (bytes[table].length === 0) continue;
    const stream = client.query(from(`copy ${table} (${columns.get(table)}) from stdin`));
    stream.end(bytes[table]);
    await finished(stream);
  }
}
