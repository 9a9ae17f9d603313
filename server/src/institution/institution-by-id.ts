import type { Database } from "../database/open.ts";
import type { Records } from "../database/records/records.ts";
import { InstitutionRecord } from "./institution.entity.ts";

const known = new WeakMap<Database, Map<string, InstitutionRecord>>();

/** The institution, read once a process: it changes with a deployment, not with a request. */
export async function institutionById(database: Database, em: Records, id: string): Promise<InstitutionRecord> {
  const map = known.get(database) ?? new Map<string, InstitutionRecord>();
  known.set(database, map);
  let institution = map.get(id);
  if (!institution) {
    institution = await em.findOneOrFail(InstitutionRecord, { id }, { unkept: true });
    map.set(id, institution);
  }
  return institution;
}
