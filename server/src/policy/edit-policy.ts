import { LOCALES } from "@respite/shared/locale/locale";
import { editPolicy, type SentenceEdit } from "@respite/shared/policy/edit-policy";
import { policyDifference } from "@respite/shared/policy/policy-difference";
import type { SentencePart } from "@respite/shared/policy/policy-version";
import { err, ok } from "@respite/shared/result/result";
import type { StoredResult } from "../command/stored-result.ts";
import type { Context } from "../graphql/context.ts";
import { policyProblemError } from "../graphql/messages/policy-problem-error.ts";
import { userError } from "../graphql/user-error.ts";
import type { PolicyEditInput } from "./policy.input.ts";
import { policyCommand, recordPolicyEvent } from "./policy-command.ts";

const MOST_EDITS = 500;

/** Sets numbers, sentences and sources of a draft; everything that is wrong with them is told at once. */
export function editPolicyDraft(context: Context, input: PolicyEditInput): Promise<StoredResult> {
  return policyCommand(context, "policyEdit", "EDIT", input, async (tx) => {
    const { record, actor } = tx;
    const { effectiveFrom, numbers, sentences, sources } = input;
    const count = [numbers, sentences, sources].reduce((sum, list) => sum + (list?.length ?? 0), 0);
    if (count > MOST_EDITS) return err([userError("EDITS_OUT_OF_RANGE", { max: MOST_EDITS })]);
    const strange = sentences?.find(({ locale }) => !LOCALES.some((each) => each === locale));
    if (strange) return err([userError("LOCALE_UNKNOWN", { locale: strange.locale.slice(0, 20) }, ["sentences"])]);
    const edited = editPolicy(record.document, {
      ...(effectiveFrom == null ? {} : { effectiveFrom }),
      numbers: numbers ?? [],
      sentences: (sentences ?? []).map((each) => ({
        ...{ rule: each.rule, text: each.text, locale: each.locale as SentenceEdit["locale"] },
        part: each.part.toLowerCase() as SentencePart,
      })),
      sources: sources ?? [],
    });
    if (!edited.ok) return err(edited.error.map(policyProblemError));
    const changes = policyDifference(record.document, edited.value).map(({ path, before, after }) => ({
      path,
      before,
      after,
    }));
    record.document = edited.value;
    record.editorId = actor.id;
    record.editorName = actor.name;
    recordPolicyEvent(tx, "POLICY_EDITED", { policyVersion: record.policyId, count: changes.length, changes });
    return ok(undefined);
  });
}
