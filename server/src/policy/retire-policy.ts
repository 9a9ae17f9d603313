import { err, ok } from "@respite/shared/result/result";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import type { Context } from "../graphql/context.ts";
import { businessDate } from "../institution/business-date.ts";
import { institutionById } from "../institution/institution-by-id.ts";
import type { PolicyRetireInput } from "./policy.input.ts";
import { policyCommand, recordPolicyEvent } from "./policy-command.ts";

/** Takes a published version out of use from today on: new cases fall back to the policy that ships; pinned ones keep theirs. */
export function retirePolicy(context: Context, input: PolicyRetireInput): Promise<StoredResult> {
  return policyCommand(context, "policyRetire", "RETIRE", input, async (tx) => {
    const { record } = tx;
    const words = plainText(input.words, ["words"], 1000);
    if (!words.ok) return err([words.error]);
    const { timeZone } = await institutionById(context.database, tx.em, tx.institutionId);
    const today = businessDate(context.now, timeZone);
    const from = record.effectiveFrom ?? today;
    const until = [from, today].sort().at(-1) ?? today;
    if (record.effectiveUntil == null || record.effectiveUntil > until) record.effectiveUntil = until;
    record.retiredAt = tx.now;
    recordPolicyEvent(tx, "POLICY_RETIRED", { policyVersion: record.policyId, words: words.value });
    return ok(undefined);
  });
}
