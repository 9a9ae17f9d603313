import { editPolicy } from "@respite/shared/policy/edit-policy";
import { policyDifference } from "@respite/shared/policy/policy-difference";
import { err, ok } from "@respite/shared/result/result";
import type { StoredResult } from "../command/stored-result.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { policyProblemError } from "../graphql/messages/policy-problem-error.ts";
import type { PolicyEditInput } from "./policy.input.ts";
import { policyCommand } from "./policy-command.ts";
import { readEdits } from "./read-edits.ts";

/** Sets names, numbers, sentences and sources of a draft; everything that is wrong with them is told at once. */
export function editPolicyDraft(context: Context, input: PolicyEditInput): Promise<StoredResult> {
  return policyCommand(context, "policyEdit", "EDIT", input, async (tx) => {
    const { record, actor } = tx;
    const edits = readEdits(input);
    if (!edits.ok) return edits;
    const edited = editPolicy(record.document, edits.value);
    if (!edited.ok) return err(edited.error.map(policyProblemError));
    const differences = policyDifference(record.document, edited.value);
    const changes = differences.map(({ path, before, after }) => ({ path, before, after }));
    record.document = edited.value;
    record.editorId = actor.id;
    record.editorName = actor.name;
    recordInstitutionEvent(tx, "POLICY_EDITED", { policyVersion: record.policyId, count: changes.length, changes });
    return ok(undefined);
  });
}
