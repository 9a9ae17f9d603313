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

/**
 * What versions or presets say: those that ship, and those of the institution's own that the actor may see. One statement
 * for all that are not known without; null for what there is not.
 */
export async function readPolicies(
  context: Context,
  ids: readonly string[],
): Promise<readonly (PolicyVersion | null)[]> {
  const own = ids.filter((id) => !shippedPolicy(id));
  const drafts = seesDrafts(requireActor(context));
  const rows =
    own.length === 0
      ? []
      : await readRows<Readonly<{ id: string; document: PolicyVersion }>>(
          context,
          "policy_version",
          ({ column }) => sql`json_build_object('id', ${column("policy_id")}, 'document', ${column("document")}) as j`,
          ({ column }) => sql`and ${column("policy_id")} = any(${own}::text[])
            and (${column("published_at")} is not null or ${drafts})`,
        );
  return ids.map((id) => shippedPolicy(id) ?? rows.find((row) => row.id === id)?.document ?? null);
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
