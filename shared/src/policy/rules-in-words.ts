import type { HardshipReason } from "../case/case-words.ts";
import { HARDSHIP_REASON_LABELS } from "../locale/labels/case-word-labels.ts";
import type { Sentence } from "../locale/locale.ts";
import { render, sentence, variablesOf } from "../locale/render.ts";
import { numberAt } from "./number-at.ts";
import { numberInWords } from "./number-in-words.ts";
import type { NumberGroup, PolicyNumbers } from "./policy-numbers.ts";
import type { NumberSource, PolicyRule, PolicyVersion } from "./policy-version.ts";
import { listed } from "./policy-words.ts";
import type { RuleId, RuleSet } from "./rule-catalogue.ts";
import { RULE_SENTENCES } from "./rule-sentences.ts";

/** A rule as a reader needs it: what it is called, what it asks with the numbers of this version, where those come from. */
export type RuleInWords = Readonly<{
  id: RuleId;
  set: RuleSet;
  title: Sentence;
  text: Sentence;
  /** What stands beside a finding, with what is filled in still open. */
  sentences: PolicyRule["sentences"];
  source: NumberSource | null;
}>;

/** Every rule of a version in words, in the order they are run. */
export const rulesInWords = ({ rules, numbers, sources }: PolicyVersion): readonly RuleInWords[] =>
  rules.map(({ id, set, title, threshold, sentences }) => {
    const template = RULE_SENTENCES[id];
    const variables = Object.fromEntries(variablesOf(template.en).map((name) => [name, wordsFor(name, numbers)]));
    const group = threshold?.split(".")[0];
    return {
      id,
      set,
      title,
      sentences,
      text: render(template, variables),
      source: group === undefined ? null : sources[group as NumberGroup],
    };
  });

function wordsFor(variable: string, numbers: PolicyNumbers): Sentence {
  if (variable === "hardshipEvidence") return evidenceFor(numbers.hardship.reasons, numbers);
  if (variable === "forceMajeureEvidence") return evidenceFor(numbers.forceMajeure.reasons, numbers);
  const name = variable.replace("_", ".");
  return numberInWords(name, numberAt(numbers, name));
}

const evidenceFor = (reasons: readonly HardshipReason[], { acceptedEvidence }: PolicyNumbers): Sentence =>
  sentence((locale) =>
    reasons
      .map(
        (reason) =>
          `${HARDSHIP_REASON_LABELS[reason][locale]}${locale === "en" ? ": " : "："}${kinds(acceptedEvidence[reason], locale)}`,
      )
      .join(locale === "en" ? "; " : "；"),
  );
const kinds = (accepted: readonly unknown[], locale: keyof Sentence): string => {
  const words = listed(accepted)[locale];
  return locale === "en" ? words.toLowerCase() : words;
};
