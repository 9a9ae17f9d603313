import type { Sentence } from "../locale/locale.ts";
import { numberInWords } from "./number-in-words.ts";
import { numberName } from "./number-name.ts";
import type { NumberGroup } from "./policy-numbers.ts";
import type { NumberSource, PolicyVersion } from "./policy-version.ts";

/** One number of a version: where it lies, what it is called, what it is, and that in words. */
export type NumberInWords = Readonly<{ name: string; called: Sentence; value: unknown; words: Sentence }>;

export type GroupInWords = Readonly<{
  group: NumberGroup;
  source: NumberSource;
  numbers: readonly NumberInWords[];
}>;

/** Every number of a version in words, group by group; money by its currency, documents by the reason they prove. */
export const numbersInWords = ({ numbers, sources }: PolicyVersion): readonly GroupInWords[] =>
  Object.entries(numbers).map(([name, values]) => {
    const group = name as NumberGroup;
    return { group, source: sources[group], numbers: leaves(name, values) };
  });

function leaves(name: string, value: unknown): NumberInWords[] {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([part, inside]) => leaves(`${name}.${part}`, inside));
  const called = numberName(name);
  if (!called) throw new RangeError(`The number ${name} of a policy has no name.`);
  return [{ name, called, value, words: numberInWords(name, value) }];
}

/** A number as exact text, as it is edited. */
export const exactText = (value: unknown): string =>
  value === null ? "" : Array.isArray(value) ? value.join(", ") : String(value);
