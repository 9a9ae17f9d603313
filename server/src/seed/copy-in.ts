import { finished } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from } from "pg-copy-streams";

/** `COPY` into a table, named with its columns. */
export async function copyIn(client: ClientBase, table: string, bytes: Uint8Array): Promise<void> {
  const stream = client.query(from(`copy ${table} from stdin`));
  stream.end(bytes);
  await finished(stream);
}
