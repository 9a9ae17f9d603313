import { LOCALES, type Locale } from "@respite/shared/locale/locale";
import type { Currency } from "@respite/shared/money/currency";
import { editPolicy, type PolicyEdits, sentencePath, sentencesOf } from "@respite/shared/policy/edit-policy";
import type { PolicyProblem } from "@respite/shared/policy/fault";
import { numberName } from "@respite/shared/policy/number-name";
import { type GroupInWords, type NumberInWords, numbersInWords } from "@respite/shared/policy/numbers-in-words";
import { type PolicyChange, policyDifference } from "@respite/shared/policy/policy-difference";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { exactOf, kindOf, shownText } from "./number-field.ts";

/** What was typed over a draft, by where it lies; what is not in it was not touched. */
export type EditForm = Readonly<{
  /** Null as long as the day is the draft's own. */
  effectiveFrom: string | null;
  /** By language. */
  names: Readonly<Partial<Record<Locale, string>>>;
  numbers: Readonly<Record<string, string>>;
  sentences: Readonly<Record<string, string>>;
  sources: Readonly<Record<string, string>>;
}>;

export const UNTOUCHED: EditForm = { effectiveFrom: null, names: {}, numbers: {}, sentences: {}, sources: {} };

const PER_CURRENCY = ["smallLoan.maxOutstanding", "secondReview.maxExposure"] as const;

/** Every number that can be edited; amounts in the institution's own currency, too, where there are none yet. */
export function fieldsOf(policy: PolicyVersion, currency: Currency): readonly GroupInWords[] {
  return numbersInWords(policy).map((group) => {
    const known = new Set(group.numbers.map(({ name }) => name));
    const missing = PER_CURRENCY.map((place) => `${place}.${currency}`).filter(
      (name) => name.startsWith(`${group.group}.`) && !known.has(name),
    );
    return { ...group, numbers: [...group.numbers, ...missing.flatMap(withoutAmount)] };
  });
}

const NOTHING = { en: "", "zh-Hans": "", "zh-Hant": "" } as const;

function withoutAmount(name: string): NumberInWords[] {
  const called = numberName(name);
  return called ? [{ name, called, value: null, words: NOTHING }] : [];
}

/** What is set, kind by kind. */
export type Edits = Required<Omit<PolicyEdits, "effectiveFrom">> & Pick<PolicyEdits, "effectiveFrom">;

/** What is to be sent: only what differs from the draft as it stands. */
export function editsOf(fields: readonly GroupInWords[], form: EditForm, policy: PolicyVersion): Edits {
  const names = LOCALES.flatMap((locale) => {
    const text = form.names[locale]?.trim();
    return text === undefined || text === policy.name[locale] ? [] : [{ locale, text }];
  });
  const numbers = fields
    .flatMap((group) => group.numbers)
    .flatMap(({ name, value }) => {
      const typed = form.numbers[name];
      if (typed === undefined) return [];
      const exact = exactOf(name, kindOf(name, value), typed);
      return exact === exactOf(name, kindOf(name, value), shownText(name, value)) ? [] : [{ name, value: exact }];
    });
  const sentences = policy.rules.flatMap(sentencesOf).flatMap((sentence) => {
    const text = form.sentences[sentencePath(sentence)]?.trim();
    return text === undefined || text === sentence.text ? [] : [{ ...sentence, text }];
  });
  const sources = Object.entries(form.sources)
    .map(([group, text]) => ({ group, text: text.trim() }))
    .filter(({ text }) => text !== "");
  const day = form.effectiveFrom ?? policy.effectiveFrom;
  return { ...(day !== policy.effectiveFrom && { effectiveFrom: day }), names, numbers, sentences, sources };
}

/** What a refusal speaks of, by where it lies; the server names a text by its turn among those that were sent. */
export function refusedPlace(sent: Edits, field: readonly string[] | null): string | undefined {
  const [kind, turn] = field ?? [];
  const name = kind === "names" ? sent.names[Number(turn)] : undefined;
  if (name) return `name.${name.locale}`;
  const sentence = kind === "sentences" ? sent.sentences[Number(turn)] : undefined;
  const source = kind === "sources" ? sent.sources[Number(turn)] : undefined;
  return (sentence && sentencePath(sentence)) ?? (source ? `sources.${source.group}` : kind);
}

export type Edited = Readonly<{ problems: readonly PolicyProblem[]; changes: readonly PolicyChange[] }>;

/** What is wrong with the edits, by the domain itself; or, where nothing is, what they change. */
export function tryEdits(policy: PolicyVersion, edits: PolicyEdits): Edited {
  const edited = editPolicy(policy, edits);
  return edited.ok
    ? { problems: [], changes: policyDifference(policy, edited.value) }
    : { problems: edited.error, changes: [] };
}
