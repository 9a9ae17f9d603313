import type { Records } from "../database/records/records.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";

/** More than any application needs; what keeps one case from filling the disk. */
const MOST_DOCUMENTS = 40;
const MOST_CASE_BYTES = 100 * 1024 * 1024;

const OF_CASE = `select count(*)::int as documents, coalesce(sum(byte_size), 0)::float8 as bytes
  from evidence where institution_id = ? and case_id = ?`;

/** Answers no row when there is no room: the institution's row is locked until the commit, so that nobody slips past it. */
const TAKE = `insert into evidence_usage as u (institution_id, bytes) select ?, ? where ?::bigint <= ?
  on conflict (institution_id) do update set bytes = u.bytes + excluded.bytes where u.bytes + excluded.bytes <= ?
  returning 1`;

type For = Readonly<{ institutionId: string; caseId: string; bytes: number; mostBytes: number }>;

/**
 * Takes room for a document of a case that is locked: why there is none, or null.
 *
 * @param mostBytes what one institution may keep
 */
export async function takeRoom(em: Records, of: For): Promise<UserErrorValue | null> {
  const { institutionId, caseId, bytes, mostBytes } = of;
  const [kept] = await em.execute<{ documents: number; bytes: number }>(OF_CASE, [institutionId, caseId]);
  if (!kept || kept.documents >= MOST_DOCUMENTS) return userError("EVIDENCE_TOO_MANY", { max: MOST_DOCUMENTS });
  if (kept.bytes + bytes > MOST_CASE_BYTES) return userError("EVIDENCE_CASE_FULL", { max: MOST_CASE_BYTES / 2 ** 20 });
  const taken = await em.execute(TAKE, [institutionId, bytes, bytes, mostBytes, mostBytes]);
  return taken.length === 1 ? null : userError("EVIDENCE_STORE_FULL");
}
