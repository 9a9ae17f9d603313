import type { EvidenceQuarantine } from "@respite/shared/case/case-words";
import type { Database } from "../database/open.ts";
import { sendAs } from "../database/tenant-query.ts";
import type { GlobalId } from "../graphql/global-id.ts";
import type { Actor } from "../identity/actor.ts";
import { tenancyOf } from "../read/read.ts";

export type EvidenceFile = Readonly<{ fileName: string } & (Harmless | Quarantined)>;
type Harmless = Readonly<{ quarantine: null; contentType: string; content: Buffer }>;
type Quarantined = Readonly<{ quarantine: EvidenceQuarantine }>;

/** What lies in quarantine is not even read. */
const TEXT = `select e.file_name, e.content_type, e.quarantine, c.content
  from evidence e left join evidence_content c on c.institution_id = $1 and c.id = e.id and e.quarantine is null
  where e.institution_id = $1 and e.id = $2`;

/** A document with its bytes, or why there are none; null when there is none that the actor may see. */
export async function readEvidence(
  database: Database,
  actor: Actor,
  { institutionId, id }: GlobalId,
): Promise<EvidenceFile | null> {
  if (actor.institutionId !== null && actor.institutionId !== institutionId) return null;
  const statement = { name: "evidence_content", text: TEXT, values: [institutionId, id] };
  const [row] = await sendAs(database.pool, tenancyOf(actor.institutionId), statement);
  if (!row) return null;
  const fileName = String(row.file_name);
  if (row.quarantine !== null) return { fileName, quarantine: row.quarantine as EvidenceQuarantine };
  return { fileName, quarantine: null, contentType: String(row.content_type), content: row.content as Buffer };
}
