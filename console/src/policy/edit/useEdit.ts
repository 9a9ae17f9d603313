import type { Locale } from "@respite/shared/locale/locale";
import { isCurrency } from "@respite/shared/money/currency";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { problemWords } from "@respite/shared/policy/problem-words";
import { useMemo, useState } from "react";
import { useLocale } from "../../app/use-locale.ts";
import { showToast } from "../../ui/toasts.ts";
import type { House, OpenVersion } from "../policy-query.ts";
import { usePolicyCommand } from "../steps/usePolicyCommand.ts";
import { useStepWords } from "../steps/useStepWords.ts";
import { editsOf, fieldsOf, refusedPlace, tryEdits } from "./edits.ts";
import { useTyped } from "./useTyped.ts";

/** A draft while it is edited: what was typed, what that changes, what is wrong with it, and the way to send it. */
export function useEdit(version: OpenVersion, policy: PolicyVersion, house: House) {
  const locale = useLocale();
  const words = useStepWords(version);
  const { form, seen, change, see, clear } = useTyped(version);
  const sending = usePolicyCommand(() => {
    clear();
    showToast({ tone: "done", text: words.done("EDIT") });
  });
  const currency = isCurrency(house.currency) ? house.currency : "CNY";
  const fields = useMemo(() => fieldsOf(policy, currency), [policy, currency]);
  const edits = useMemo(() => editsOf(fields, form, policy), [fields, form, policy]);
  const { problems, changes } = useMemo(() => tryEdits(policy, edits), [edits, policy]);
  const isTouched =
    edits.effectiveFrom !== undefined ||
    [edits.names, edits.numbers, edits.sentences, edits.sources].some(({ length }) => length > 0);
  const [sent, setSent] = useState(edits);
  const refusedAt = (path: string) => sending.refusals.find(({ field }) => refusedPlace(sent, field) === path)?.message;
  const submit = () => {
    if (problems.length > 0 || !isTouched) return;
    // Once it was refused as stale, the newest stands in the fields that were not touched: that has been seen, too.
    const expectedRevision = sending.isStale ? version.revision : seen;
    if (sending.isStale) see();
    const of = { policyVersionId: version.id, expectedRevision, institutionId: house.id };
    const sentences = edits.sentences.map(({ part, ...rest }) => ({ ...rest, part: PARTS[part] }));
    const input = { ...of, ...edits, sentences };
    setSent(edits);
    void sending.send({ kind: "edit", input });
  };
  return {
    form,
    fields,
    edits,
    changes,
    problems,
    isTouched,
    sending,
    submit,
    change,
    call: (locale: Locale, text: string) => change({ names: { ...form.names, [locale]: text } }),
    say: (path: string, text: string) => change({ sentences: { ...form.sentences, [path]: text } }),
    type: (name: string, text: string) => change({ numbers: { ...form.numbers, [name]: text } }),
    /** What is wrong with what stands at a place, in the reader's words; null when nothing is. */
    problemAt: (path: string): string | null => {
      const problem = problems.find((each) => each.path === path || each.path.startsWith(`${path}[`));
      if (!problem) return refusedAt(path) ?? null;
      return problemWords(problem.fault)[locale];
    },
  };
}

/** As the API names them. */
const PARTS = { title: "TITLE", passed: "PASSED", failed: "FAILED", none: "NONE" } as const;

export type Edit = ReturnType<typeof useEdit>;
