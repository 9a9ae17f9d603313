import type { Database } from "../database/open.ts";
import { sendAs } from "../database/tenant-query.ts";
import type { GlobalId } from "../graphql/global-id.ts";
import type { Actor } from "../identity/actor.ts";
import { tenancyOf } from "../read/read.ts";

export type EvidenceFile = Readonly<{ fileName: string; contentType: string; content: Buffer }>;

const TEXT = `select e.file_name, e.content_type, c.content
  from evidence e join evidence_content c on c.institution_id = $1 and c.id = e.id
  where e.institution_id = $1 and e.id = $2`;

/** A document with its bytes; null when there is none that the actor may see. */
export async function readEvidence(
  database: Database,
  actor: Actor,
  { institutionId, id }: GlobalId,
): Promise<EvidenceFile | null> {
  if (actor.institutionId !== null && actor.institutionId !== institutionId) return null;
  const statement = { name: "evidence_content", text: TEXT, values: [institutionId, id] };
  const [row] = await sendAs(database.pool, tenancyOf(actor.institutionId), statement);
  if (!row) return null;
  return { fileName: String(row.file_name), contentType: String(row.content_type), content: row.content as Buffer };
}
