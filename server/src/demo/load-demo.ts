import type { PoolClient } from "pg";
import { lookAnew } from "../clock/look-anew.ts";
import type { Database } from "../database/open.ts";
import { asInstitution } from "../history/as-institution.ts";
import { ensureInstitution } from "../history/ensure-institution.ts";
import { insertRows } from "../history/insert-rows.ts";
import { DEMO_INSTITUTIONS, type DemoInstitution } from "../institution/demo-institutions.ts";
import { declareDisasters } from "./declare-disasters.ts";
import { giveConsents } from "./give-consents.ts";
import { grantAuthority } from "./grant-authority.ts";
import { introducePeople } from "./introduce-people.ts";
import { OWN_POLICIES } from "./own-policies.ts";
import { PLAYBILL } from "./playbill.ts";
import { publishOwnPolicy } from "./publish-own-policy.ts";
import { setBudget } from "./set-budget.ts";
import { settle } from "./settle.ts";
import { openStage, type Stage } from "./stage.ts";
import { writeDraft } from "./write-draft.ts";

/**
 * Loads the lenders of the demo with their cases, as of the instant `now`: the same rows for the same instant. An
 * institution whose demo is there already is left alone.
 */
export async function loadDemo(database: Database, now: string): Promise<void> {
  for (const institution of DEMO_INSTITUTIONS) {
    await asInstitution(database, institution.id, async (client) => {
      await ensureInstitution(client, institution, now);
      await introducePeople(client, institution, now);
      if (await isLoaded(client, institution)) return;
      await publishOwnPolicy(client, institution);
      await declareDisasters(client, institution, now);
      const { consents, rows } = tellAll(institution, now);
      await insertRows(client, rows);
      await lookAnew(client, institution.id);
      await giveConsents(client, consents);
      await grantAuthority(client, institution, now);
      await writeDraft(client, institution, now);
      await setBudget(client, institution, now);
    });
  }
}

/** Every case of one institution's demo. */
export function tellAll(institution: DemoInstitution, now: string): Stage {
  const stage = openStage(institution, now, undefined, { policy: OWN_POLICIES[institution.code]?.policy });
  for (const plot of PLAYBILL[institution.code] ?? []) settle(stage, plot(stage));
  return stage;
}

async function isLoaded(client: PoolClient, { id, code }: DemoInstitution): Promise<boolean> {
  const found = await client.query("select 1 from loan where institution_id = $1 and external_id = $2", [
    id,
    `${code}-L00001`,
  ]);
  return found.rowCount !== 0;
}
