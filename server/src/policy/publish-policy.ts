import { err, ok } from "@respite/shared/result/result";
import type { StoredResult } from "../command/stored-result.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import type { PolicyPublishInput } from "./policy.input.ts";
import { type PolicyTx, policyCommand } from "./policy-command.ts";
import { PolicyVersionRecord } from "./policy-version.entity.ts";

/**
 * Publishes a version in review: from its first day on, new cases are pinned to it, and the one before ends. By neither
 * its author nor its last editor; a preset's numbers only with the word that they hold here.
 */
export function publishPolicy(context: Context, input: PolicyPublishInput): Promise<StoredResult> {
  return policyCommand(context, "policyPublish", "PUBLISH", input, async (tx) => {
    const { record, actor, now, today } = tx;
    const { effectiveFrom } = record.document;
    if (actor.id === record.authorId || actor.id === record.editorId)
      return err([userError("POLICY_NEEDS_SECOND_EDITOR", { author: record.authorName, editor: record.editorName })]);
    if (record.preset && !input.confirmPreset)
      return err([userError("PRESET_NOT_CONFIRMED", { preset: record.preset }, ["confirmPreset"])]);
    if (effectiveFrom < today)
      return err([userError("EFFECTIVE_IN_PAST", { effectiveFrom, today }, ["policyVersionId"])]);
    const ended = await endTheOneBefore(tx, effectiveFrom);
    if (!ended.ok) return ended;
    record.documentHash = await documentHash(tx);
    record.effectiveFrom = effectiveFrom;
    record.publisherId = actor.id;
    record.publisherName = actor.name;
    record.publishedAt = now;
    if (record.preset) {
      record.presetConfirmedBy = actor.id;
      record.presetConfirmedByName = actor.name;
      record.presetConfirmedAt = now;
      recordInstitutionEvent(tx, "PRESET_CONFIRMED", { policyVersion: record.policyId, preset: record.preset });
    }
    recordInstitutionEvent(tx, "POLICY_PUBLISHED", { policyVersion: record.policyId, effectiveFrom });
    return ok(undefined);
  });
}

/** Versions follow one another: what begins later than this one would be overtaken by it. */
async function endTheOneBefore({ em, institutionId, now }: PolicyTx, effectiveFrom: string) {
  const published = await em.find(PolicyVersionRecord, { institutionId, status: "PUBLISHED" });
  const later = published.find((each) => each.effectiveFrom != null && each.effectiveFrom >= effectiveFrom);
  if (later) {
    const facts = { policyVersion: later.policyId, from: later.effectiveFrom ?? effectiveFrom };
    return err([userError("POLICY_OVERTAKEN", facts, ["policyVersionId"])]);
  }
  const running = published.find(({ effectiveUntil }) => effectiveUntil == null || effectiveUntil > effectiveFrom);
  if (!running) return ok(undefined);
  running.effectiveUntil = effectiveFrom;
  running.revision += 1;
  running.updatedAt = now;
  // The days of the two must not overlap even within the transaction.
  await em.flush();
  return ok(undefined);
}

/** As the database itself works it out and checks it. */
async function documentHash({ em, institutionId, record }: PolicyTx): Promise<string> {
  const text = `select encode(sha256(convert_to(document::text, 'UTF8')), 'hex') as hash from policy_version
    where institution_id = ? and id = ?`;
  const [row] = await em.execute<{ hash: string }>(text, [institutionId, record.id]);
  if (!row) throw new Error(`${record.policyId} is gone under its own lock.`);
  return row.hash;
}
