import { presetPolicy } from "@respite/shared/policy/policy-preset";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { PRESETS } from "@respite/shared/policy/presets";
import { err, ok } from "@respite/shared/result/result";
import type { CommandTx } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { institutionCommand } from "../institution/institution-command.ts";
import { builtInPolicy } from "./find-policy.ts";
import type { PolicyDraftInput } from "./policy.input.ts";
import { PolicyVersionRecord } from "./policy-version.entity.ts";

/** Begins a version of the institution's own: its code is the institution's, its number the next one. */
export function draftPolicy(context: Context, input: PolicyDraftInput): Promise<StoredResult> {
  return institutionCommand(context, "policyDraft", input, async (tx) => {
    const { em, now, actor } = tx;
    const base = await baseOf(tx, input.base);
    if (!base) return err([userError("POLICY_NOT_FOUND", {}, ["base"])]);
    const { code } = tx.institution;
    const [last] = await em.find(
      PolicyVersionRecord,
      { institutionId: tx.institutionId, code },
      { orderBy: { version: "desc" }, limit: 1 },
    );
    const version = (last?.version ?? 0) + 1;
    const policyId = `${code}@${version}`;
    const { effectiveFrom } = input;
    const id = uuidV7(now.getTime());
    em.persist(
      em.create(PolicyVersionRecord, {
        id,
        institutionId: tx.institutionId,
        policyId,
        code,
        version,
        status: "DRAFT",
        revision: 1,
        base: input.base,
        document: { ...base.policy, id: policyId, code, version, effectiveFrom },
        preset: base.preset,
        authorId: actor.id,
        authorName: actor.name,
        editorId: actor.id,
        editorName: actor.name,
        createdAt: now,
        updatedAt: now,
      }),
    );
    recordInstitutionEvent(tx, "POLICY_DRAFTED", { policyVersion: policyId, base: input.base });
    return ok(id);
  });
}

type Base = Readonly<{ policy: PolicyVersion; preset: string | null }>;

/** What a draft of a draft that was made from a preset begins as is still the preset's, unless that was confirmed. */
async function baseOf({ em, institutionId }: CommandTx, id: string): Promise<Base | null> {
  const preset = PRESETS.find(({ code }) => code === id);
  if (preset) return { policy: presetPolicy(preset), preset: preset.code };
  const ships = builtInPolicy(id);
  if (ships) return { policy: ships, preset: null };
  const own = await em.findOne(PolicyVersionRecord, { institutionId, policyId: id });
  if (!own) return null;
  return { policy: own.document, preset: own.presetConfirmedAt ? null : (own.preset ?? null) };
}
