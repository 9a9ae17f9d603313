import { err, ok } from "@respite/shared/result/result";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import type { PolicyRetireInput } from "./policy.input.ts";
import { type PolicyTx, policyCommand } from "./policy-command.ts";
import { PolicyVersionRecord } from "./policy-version.entity.ts";

/**
 * Takes a published version out of use from today on: new cases fall back to the policy that ships; pinned ones keep
 * theirs. One that was still to begin leaves everything as it was before it was published.
 */
export function retirePolicy(context: Context, input: PolicyRetireInput): Promise<StoredResult> {
  return policyCommand(context, "policyRetire", "RETIRE", input, async (tx) => {
    const { record, today } = tx;
    const words = plainText(input.words, ["words"], 1000);
    if (!words.ok) return err([words.error]);
    const from = record.effectiveFrom ?? today;
    const until = [from, today].sort().at(-1) ?? today;
    const goesOn = from > today ? await giveBack(tx, from) : null;
    if (record.effectiveUntil == null || record.effectiveUntil > until) record.effectiveUntil = until;
    record.retiredAt = tx.now;
    const told = { policyVersion: record.policyId, words: words.value };
    recordInstitutionEvent(tx, "POLICY_RETIRED", goesOn === null ? told : { ...told, goesOn });
    return ok(undefined);
  });
}

/**
 * A version that never began ends nothing: the one before it gets its days back. Written after this one, which was found
 * first: their days must not overlap meanwhile.
 *
 * @returns which one goes on; null where there was none
 */
async function giveBack({ em, institutionId, record, now }: PolicyTx, from: string): Promise<string | null> {
  const ended = { institutionId, status: "PUBLISHED" as const, effectiveUntil: from };
  const before = await em.findOne(PolicyVersionRecord, ended, { forUpdate: true });
  if (!before || before.id === record.id) return null;
  before.effectiveUntil = record.effectiveUntil ?? null;
  before.revision += 1;
  before.updatedAt = now;
  return before.policyId;
}
