import type { Database } from "../database/open.ts";
import { sendAs } from "../database/tenant-query.ts";
import { businessDate } from "../institution/business-date.ts";
import { IN_FORCE } from "../policy/policy-in-force.ts";

/** A lender as anybody may know it: which policy it has published for today, and which day that is. */
export type LenderInForce = Readonly<{ institutionId: string; policyVersion: string; today: string }>;

type Found = Readonly<{ id: string; timeZone: string }>;

const FIND = `select json_build_object('id', i.id, 'timeZone', i.time_zone) as j from institution i where i.code = $1`;
const READ = `select to_json(${IN_FORCE.replaceAll("?", "$2")}) as j from institution i where i.id = $1`;

/**
 * The policy in force at the lender with this code, for somebody who has not signed in; null when there is none.
 *
 * The lender is looked for as the platform, of which nothing but its id and time zone is taken; what it has published is
 * read as the lender itself, so that no row of another can be in the answer.
 */
export async function lenderInForce({ pool }: Database, code: string, now: string): Promise<LenderInForce | null> {
  const platform = { role: "respite_platform", institutionId: "" } as const;
  const [found] = await sendAs(pool, platform, { name: "lender_by_code", text: FIND, values: [code.toUpperCase()] });
  if (!found) return null;
  const { id, timeZone } = found.j as Found;
  const today = businessDate(now, timeZone);
  const own = { role: "respite_app", institutionId: id } as const;
  const [read] = await sendAs(pool, own, { name: "lender_in_force", text: READ, values: [id, today] });
  return { institutionId: id, policyVersion: read?.j as string, today };
}
