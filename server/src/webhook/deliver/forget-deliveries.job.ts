import type { Database } from "../../database/open.ts";
import { sendAs } from "../../database/tenant-query.ts";
import { allInstitutions } from "../../institution/all-institutions.ts";
import type { Job } from "../../job/job.ts";

/** Long enough to ask what was told, and to have it sent again. */
const KEPT_MS = 30 * 24 * 3600 * 1000;

const FORGET = "delete from webhook_delivery where institution_id = $1 and delivered_at < $2 returning id";

/** Takes away what was delivered a month ago. @returns how many */
export async function forgetDeliveries(
  { pool }: Pick<Database, "pool">,
  institutionId: string,
  now: string,
): Promise<number> {
  const values = [institutionId, new Date(Date.parse(now) - KEPT_MS).toISOString()];
  return (await sendAs(pool, { role: "respite_app", institutionId }, { text: FORGET, values })).length;
}

export const forgetDeliveriesJob: Job = {
  name: "forget-deliveries",
  everySeconds: 3600,
  async run({ database, clock }) {
    for (const { id } of await allInstitutions(database)) await forgetDeliveries(database, id, clock());
  },
};
