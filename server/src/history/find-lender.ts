import type { Locale } from "@respite/shared/locale/locale";
import type { Database } from "../database/open.ts";
import { DEMO_INSTITUTIONS } from "../institution/demo-institutions.ts";
import { asInstitution } from "./as-institution.ts";
import { ensureInstitution } from "./ensure-institution.ts";
import { type Lender, lenderOf } from "./lender.ts";

type Found = Readonly<{
  id: string;
  code: string;
  name: string;
  currency: string;
  time_zone: string;
  locale: Locale;
  policy_version: string;
}>;

/** The institution with this code; one of the demo's is made when it is not there yet. Null when there is none. */
export async function findLender(database: Database, code: string): Promise<Lender | null> {
  const wanted = code.toUpperCase();
  const demo = DEMO_INSTITUTIONS.find((one) => one.code === wanted);
  if (demo) {
    const now = new Date().toISOString();
    await asInstitution(database, demo.id, (client) => ensureInstitution(client, demo, now));
  }
  const found = (await institutions(database)).find((one) => one.code === wanted);
  return found ? lenderOf({ ...found, timeZone: found.time_zone }, found.policy_version) : null;
}

/** Asked as the role that sees every institution; the one we log in as sees none. */
async function institutions({ pool }: Database): Promise<Found[]> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('role', 'respite_platform', true)");
    const { rows } = await client.query<Found>("select * from institution order by code");
    return rows;
  } finally {
    await client.query("rollback");
    client.release();
  }
}
