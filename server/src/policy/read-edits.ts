import { LOCALES } from "@respite/shared/locale/locale";
import type { PolicyEdits, SentenceEdit } from "@respite/shared/policy/edit-policy";
import type { SentencePart } from "@respite/shared/policy/policy-version";
import { err, ok, type Result } from "@respite/shared/result/result";
import { plainText } from "../command/plain-text.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import type { PolicyEditInput } from "./policy.input.ts";

const MOST_EDITS = 500;
const LONGEST_TEXT = 1000;

/** Reads what is sent, or says what is wrong with it, before anything is held against the policy. */
export function readEdits(input: PolicyEditInput): Result<PolicyEdits, readonly UserErrorValue[]> {
  const [numbers, sentences, sources] = [input.numbers ?? [], input.sentences ?? [], input.sources ?? []];
  if (numbers.length + sentences.length + sources.length > MOST_EDITS)
    return err([userError("EDITS_OUT_OF_RANGE", { max: MOST_EDITS })]);
  const strange = sentences.find(({ locale }) => !LOCALES.some((each) => each === locale));
  if (strange) return err([userError("LOCALE_UNKNOWN", { locale: strange.locale.slice(0, 20) }, ["sentences"])]);
  const errors: UserErrorValue[] = [];
  const plain = <E extends Readonly<{ text: string }>>(list: "sentences" | "sources", edits: readonly E[]) =>
    edits.map((edit, index) => {
      const text = plainText(edit.text, [list, String(index), "text"], LONGEST_TEXT);
      if (!text.ok) errors.push(text.error);
      return text.ok ? { ...edit, text: text.value } : edit;
    });
  const edits: PolicyEdits = {
    ...(input.effectiveFrom == null ? {} : { effectiveFrom: input.effectiveFrom }),
    numbers,
    sentences: plain("sentences", sentences).map(({ rule, text, locale, part }) => ({
      rule,
      text,
      locale: locale as SentenceEdit["locale"],
      part: part.toLowerCase() as SentencePart,
    })),
    sources: plain("sources", sources),
  };
  return errors.length > 0 ? err(errors) : ok(edits);
}
