import { finished } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from } from "pg-copy-streams";

/** `COPY` into a table, named with its columns: text, or bytes of the binary format. */
export async function copyIn(client: ClientBase, table: string, content: string | Uint8Array): Promise<void> {
  const format = typeof content === "string" ? "text" : "binary";
  const stream = client.query(from(`copy ${table} from stdin (format ${format})`));
  stream.end(content);
  await finished(stream);
}
