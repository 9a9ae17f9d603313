import type { Database } from "../database/open.ts";
import { sendAs } from "../database/tenant-query.ts";

/** An institution as a sweep needs it. */
export type Lender = Readonly<{ id: string; timeZone: string; policyVersion: string }>;

/** Every institution, read as the platform: sweeps go through them one by one, and write as each. */
export async function allInstitutions({ pool }: Pick<Database, "pool">): Promise<Lender[]> {
  const rows = await sendAs(
    pool,
    { role: "respite_platform", institutionId: "" },
    {
      text: "select json_build_object('id', id, 'timeZone', time_zone, 'policyVersion', policy_version) as j from institution order by id",
      values: [],
    },
  );
  return rows.map(({ j }) => j as Lender);
}
