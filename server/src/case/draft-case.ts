import { ok } from "@respite/shared/result/result";
import { runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import type { CaseDraftInput } from "./case-submit.input.ts";
import { createDraft } from "./create-draft.ts";

/** Begins a draft. No clock runs and nothing is protected until it is submitted. */
export function draftCase(context: Context, input: CaseDraftInput): Promise<StoredResult> {
  const { institutionId, uuid } = target("Loan", input.loanId);
  const notFound = userError("LOAN_NOT_FOUND", {}, ["loanId"]);
  return runCommand(context, "caseDraft", input, institutionId, notFound, async (tx) => {
    const drafted = await createDraft(tx, uuid ?? "", input);
    return drafted.ok ? ok(drafted.value.record.id) : drafted;
  });
}
