import { presetPolicy } from "@respite/shared/policy/policy-preset";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { PRESETS } from "@respite/shared/policy/presets";
import { type Context, requireActor } from "../graphql/context.ts";
import { tenancyOf } from "../read/read.ts";
import { sendAs } from "../read/tenant-query.ts";
import { builtInPolicy } from "./find-policy.ts";
import { seesDrafts } from "./policy.roots.ts";

const STATEMENT = `select document as j from policy_version
where policy_id = $1 and ($2 or published_at is not null) and ($3::uuid is null or institution_id = $3::uuid)`;

/** What a version or a preset says: one that ships, or one of the institution's own that the actor may see. */
export async function readPolicy(context: Context, id: string): Promise<PolicyVersion | null> {
  const preset = PRESETS.find(({ code }) => code === id);
  if (preset) return presetPolicy(preset);
  const ships = builtInPolicy(id);
  if (ships) return ships;
  const actor = requireActor(context);
  const values = [id, seesDrafts(actor), actor.institutionId];
  const rows = await sendAs(context.database.pool, tenancyOf(actor.institutionId), { text: STATEMENT, values });
  return (rows[0]?.j as PolicyVersion | undefined) ?? null;
}
