/** What `describe` and `test` are given, with or without a table before: a text, and after it a function. */
const TITLE =
  /(?<=\b(?:describe|test)(?:\.\w+)*|\))\(\s*(["'`])((?:\\.|(?!\1)[^\\])*)\1,\s*(?:async\s*)?(?:\(|\w+\s*=>)/g;

/** What a file of tests calls its groups and its tests. */
export const sentencesOf = (source: string): readonly string[] =>
  [...source.matchAll(TITLE)].map(([, , title = ""]) => title.replace(/\\(["'`\\])/g, "$1")).toSorted();

/** Whether a file of tests says so: by one sentence, or by that of a group and one that follows it. */
export function saysIn(source: string, sentence: string): boolean {
  const said = sentencesOf(source);
  return said.some(
    (title) =>
      title === sentence || (sentence.startsWith(`${title} `) && said.includes(sentence.slice(title.length + 1))),
  );
}
