import { soundPolicy } from "@respite/shared/policy/parse-policy";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { Database } from "../database/open.ts";
import type { Records } from "../database/records/records.ts";
import { sendAs } from "../database/tenant-query.ts";
import { builtInPolicy } from "./find-policy.ts";
import { PolicyVersionRecord } from "./policy-version.entity.ts";

/** Published versions are never changed, so each is read once a process and kept. */
const known = new WeakMap<Database, Map<string, PolicyVersion>>();

const STATEMENT = `select document as j from policy_version
where institution_id = $1 and policy_id = $2 and published_at is not null`;

/** A published version of an institution, or one that ships; undefined when there is none. Asks the database once. */
export function publishedPolicy(
  database: Database,
  institutionId: string,
  id: string,
): PolicyVersion | Promise<PolicyVersion | undefined> {
  return builtInPolicy(id) ?? cacheOf(database).get(keyOf(institutionId, id)) ?? read(database, institutionId, id);
}

async function read(database: Database, institutionId: string, id: string): Promise<PolicyVersion | undefined> {
  const statement = { text: STATEMENT, values: [institutionId, id] };
  const [row] = await sendAs(database.pool, { role: "respite_app", institutionId }, statement);
  return row && keep(database, institutionId, id, row.j);
}

/**
 * The policy version a stored case is pinned to: at once when it ships or has been read before, which is always but once.
 *
 * @throws Error when it is gone: only we can have caused that
 */
export function pinnedPolicy(
  database: Database,
  institutionId: string,
  id: string,
): PolicyVersion | Promise<PolicyVersion> {
  const policy = publishedPolicy(database, institutionId, id);
  return policy instanceof Promise ? policy.then((found) => found ?? gone(id)) : policy;
}

/** Works something out with the pinned version, at once where it can: a list of cases makes no promise per row. */
export function withPinned<T>(
  database: Database,
  { institutionId, policyVersion }: Readonly<{ institutionId: string; policyVersion: string }>,
  use: (policy: PolicyVersion) => T,
): T | Promise<T> {
  const policy = pinnedPolicy(database, institutionId, policyVersion);
  return policy instanceof Promise ? policy.then(use) : use(policy);
}

/** The same within a command, on its own connection. */
export async function pinnedPolicyIn(
  database: Database,
  em: Records,
  institutionId: string,
  id: string,
): Promise<PolicyVersion> {
  const there = builtInPolicy(id) ?? cacheOf(database).get(keyOf(institutionId, id));
  if (there) return there;
  const where = { institutionId, policyId: id, publishedAt: { $ne: null } };
  const record = await em.findOne(PolicyVersionRecord, where, { unkept: true });
  return record ? keep(database, institutionId, id, record.document) : gone(id);
}

function keep(database: Database, institutionId: string, id: string, document: unknown): PolicyVersion {
  const policy = soundPolicy(document);
  cacheOf(database).set(keyOf(institutionId, id), policy);
  return policy;
}

function cacheOf(database: Database): Map<string, PolicyVersion> {
  let cache = known.get(database);
  if (!cache) {
    cache = new Map();
    known.set(database, cache);
  }
  return cache;
}

const keyOf = (institutionId: string, id: string) => `${institutionId}/${id}`;

function gone(id: string): never {
  throw new Error(`A case is pinned to ${id}, which is not among the policies.`);
}
