import { LOCALES, type Locale } from "@respite/shared/locale/locale";
import type { PolicyEdits } from "@respite/shared/policy/edit-policy";
import type { SentencePart } from "@respite/shared/policy/policy-version";
import { err, ok, type Result } from "@respite/shared/result/result";
import { plainText } from "../command/plain-text.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import type { PolicyEditInput } from "./policy.input.ts";

const MOST_EDITS = 500;
const LONGEST_TEXT = 1000;
const LONGEST_NAME = 200;

const isLocale = (text: string): text is Locale => LOCALES.some((each) => each === text);

/** Reads what is sent, or says what is wrong with it, before anything is held against the policy. */
export function readEdits(input: PolicyEditInput): Result<PolicyEdits, readonly UserErrorValue[]> {
  const [names, numbers] = [input.names ?? [], input.numbers ?? []];
  const [sentences, sources] = [input.sentences ?? [], input.sources ?? []];
  if (names.length + numbers.length + sentences.length + sources.length > MOST_EDITS)
    return err([userError("EDITS_OUT_OF_RANGE", { max: MOST_EDITS })]);
  for (const [list, edits] of Object.entries({ names, sentences })) {
    const strange = edits.find(({ locale }) => !isLocale(locale));
    if (strange) return err([userError("LOCALE_UNKNOWN", { locale: strange.locale.slice(0, 20) }, [list])]);
  }
  const errors: UserErrorValue[] = [];
  const plain = <E extends Readonly<{ text: string }>>(list: string, edits: readonly E[], longest = LONGEST_TEXT) =>
    edits.map((edit, index) => {
      const text = plainText(edit.text, [list, String(index), "text"], longest);
      if (!text.ok) errors.push(text.error);
      return text.ok ? { ...edit, text: text.value } : edit;
    });
  const edits: PolicyEdits = {
    ...(input.effectiveFrom == null ? {} : { effectiveFrom: input.effectiveFrom }),
    names: plain("names", names, LONGEST_NAME).map(({ locale, text }) => ({ locale: locale as Locale, text })),
    numbers,
    sentences: plain("sentences", sentences).map(({ rule, text, locale, part }) => ({
      rule,
      text,
      locale: locale as Locale,
      part: part.toLowerCase() as SentencePart,
    })),
    sources: plain("sources", sources),
  };
  return errors.length > 0 ? err(errors) : ok(edits);
}
