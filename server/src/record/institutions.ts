import type { ClientBase } from "pg";

export type RecordOwner = Readonly<{ id: string; code: string; name: string }>;

/** Whose records there are; of one institution when its code is given. */
export async function recordOwners(client: ClientBase, code: string | null): Promise<readonly RecordOwner[]> {
  const text = "select id, code, name from institution where $1::text is null or code = $1 order by code";
  return (await client.query<RecordOwner>(text, [code])).rows;
}
