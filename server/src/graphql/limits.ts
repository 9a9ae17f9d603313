import type { Measure } from "./measure-document.ts";

/** What a request may ask for. */
export const LIMITS = {
  bodyBytes: 64 * 1024,
  tokens: 1000,
  variableDepth: 12,
  /** How many of the mistakes in a document or its variables are told. */
  mistakes: 10,
} as const;

/** What any document may ask for. */
const ANYBODY: Measure = { depth: 7, cost: 1000, aliases: 15, directives: 20, selections: 500 };

/** What a document that we ship may ask for: the console's screens are wide and deep, but nobody chooses them. */
const KNOWN: Measure = { depth: 14, cost: 50_000, aliases: 30, directives: 50, selections: 2000 };

const WORDS: Readonly<Record<keyof Measure, string>> = {
  depth: "levels of fields",
  cost: "objects in the answer",
  aliases: "aliases",
  directives: "directives",
  selections: "selections, with fragments spread",
};

/** What a document asks too much of, in a sentence; null when it may run. */
export function excess(measure: Measure, isKnown: boolean): string | null {
  const limits = isKnown ? KNOWN : ANYBODY;
  for (const [name, words] of Object.entries(WORDS) as [keyof Measure, string][]) {
    const asked = measure[name] > 1e6 ? "over a million" : Math.ceil(measure[name]);
    if (measure[name] > limits[name])
      return `The document asks for ${asked} ${words}; at most ${limits[name]} are allowed.`;
  }
  return null;
}
