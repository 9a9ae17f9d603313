import { presetPolicy } from "@respite/shared/policy/policy-preset";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { PRESETS } from "@respite/shared/policy/presets";
import { sql } from "kysely";
import type { CommandTx } from "../command/run-command.ts";
import { type Context, requireActor } from "../graphql/context.ts";
import { readRows } from "../read/read-rows.ts";
import { builtInPolicy } from "./find-policy.ts";
import { seesDrafts } from "./policy.roots.ts";
import { PolicyVersionRecord } from "./policy-version.entity.ts";

/** What a version or a preset says: one that ships, or one of the institution's own that the actor may see. */
export async function readPolicy(context: Context, id: string): Promise<PolicyVersion | null> {
  const ships = shippedPolicy(id);
  if (ships) return ships;
  const drafts = seesDrafts(requireActor(context));
  const rows = await readRows<PolicyVersion>(
    context,
    "policy_version",
    ({ column }) => sql`${column("document")} as j`,
    ({ column }) => sql`and ${column("policy_id")} = ${id} and (${column("published_at")} is not null or ${drafts})`,
  );
  return rows[0] ?? null;
}

/** The same within a command of those who write policies. */
export async function readPolicyIn({ em, institutionId }: CommandTx, id: string): Promise<PolicyVersion | null> {
  const record = await em.findOne(PolicyVersionRecord, { institutionId, policyId: id });
  return shippedPolicy(id) ?? record?.document ?? null;
}

/** What ships with the product under this name: a version, or the whole policy that a preset makes. */
export function shippedPolicy(id: string): PolicyVersion | undefined {
  const preset = PRESETS.find(({ code }) => code === id);
  return preset ? presetPolicy(preset) : builtInPolicy(id);
}
