import type { CaseStatus } from "@respite/shared/case/case-status";
import type { Ground } from "@respite/shared/case/case-words";
import type { Database } from "../database/open.ts";
import { asInstitution } from "../history/as-institution.ts";
import { allInstitutions } from "../institution/all-institutions.ts";
import { lockCounters } from "./lock-counters.ts";
import { RECONCILE } from "./reconcile.sql.ts";

/** A counter that was wrong, and what it should have been. `day` is null for the counter over all days. */
export type Difference = Readonly<{
  institutionId: string;
  status: CaseStatus;
  ground: Ground;
  day: string | null;
  counted: number;
  real: number;
}>;

/**
 * Counts all cases anew and puts the counters right where they differ; commands go on meanwhile. There should never be
 * anything to put right: whatever is returned was changed past the triggers, and somebody should know of it.
 */
export async function reconcileCounters(database: Database): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const { id } of await allInstitutions(database)) {
    found.push(...(await reconcile(database, id)));
  }
  return found;
}

const reconcile = (database: Database, institutionId: string): Promise<Difference[]> =>
  asInstitution(database, institutionId, async (client) => {
    await lockCounters(client, institutionId, true);
    const { rows } = await client.query<Omit<Difference, "institutionId">>(RECONCILE, [institutionId]);
    return rows.map((row) => ({ institutionId, ...row }));
  });
