import { err, ok } from "@respite/shared/result/result";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import type { PolicyReturnInput, PolicySubmitInput } from "./policy.input.ts";
import { policyCommand } from "./policy-command.ts";

/** Hands a draft to a second editor; from here on nobody edits it. */
export function submitPolicy(context: Context, input: PolicySubmitInput): Promise<StoredResult> {
  return policyCommand(context, "policySubmit", "SUBMIT", input, async (tx) => {
    tx.record.returnedWords = null;
    recordInstitutionEvent(tx, "POLICY_SUBMITTED", { policyVersion: tx.record.policyId });
    return ok(undefined);
  });
}

/** Gives a version in review back to be edited, and says why. */
export function returnPolicy(context: Context, input: PolicyReturnInput): Promise<StoredResult> {
  return policyCommand(context, "policyReturn", "RETURN", input, async (tx) => {
    const words = plainText(input.words, ["words"], 1000);
    if (!words.ok) return err([words.error]);
    tx.record.returnedWords = words.value;
    recordInstitutionEvent(tx, "POLICY_RETURNED", { policyVersion: tx.record.policyId, words: words.value });
    return ok(undefined);
  });
}
