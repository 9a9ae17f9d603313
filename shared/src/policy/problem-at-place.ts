import type { Sentence } from "../locale/locale.ts";
import { sentence } from "../locale/render.ts";
import type { PolicyProblem } from "./fault.ts";
import { numberName } from "./number-name.ts";
import { placeName } from "./place-name.ts";
import { problemWords } from "./problem-words.ts";

/** What would work instead, with what it speaks of before it. */
export const problemAtPlace = ({ path, fault }: PolicyProblem): Sentence =>
  sentence((locale) => `${placeOf(path)[locale]}${locale === "en" ? ": " : "："}${problemWords(fault)[locale]}`);

function placeOf(path: string): Sentence {
  const number = /^numbers\.([^[]+)/.exec(path)?.[1];
  return (number === undefined ? null : numberName(number)) ?? placeName(path);
}
