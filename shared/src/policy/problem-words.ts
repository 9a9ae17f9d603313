import { percent } from "../locale/format-value.ts";
import type { Sentence } from "../locale/locale.ts";
import { render, sentence } from "../locale/render.ts";
import type { Fault, PolicyProblem } from "./fault.ts";
import { numberName } from "./number-name.ts";
import { numberWords } from "./number-words.ts";
import { PROBLEM_SENTENCES } from "./problem-sentences.ts";

/** What would work instead, for whoever writes a policy. */
export function problemWords(fault: Fault): Sentence {
  switch (fault.kind) {
    case "WHOLE":
      if (fault.max === Number.MAX_SAFE_INTEGER) return PROBLEM_SENTENCES.NOT_NEGATIVE;
      return render(PROBLEM_SENTENCES.WHOLE, { min: fault.min, max: fault.max });
    case "SHARE":
      return render(PROBLEM_SENTENCES.SHARE, { most: percent(fault.most) });
    case "ONE_OF":
    case "EACH_ONCE":
      return render(PROBLEM_SENTENCES[fault.kind], { words: joined(fault.words) });
    case "ORDER":
      return render(PROBLEM_SENTENCES.ORDER, {
        what: numberName(fault.than) ?? fault.than,
        limit: numberWords(fault.than, fault.limit).whole,
      });
    case "VARIABLE":
      return render(PROBLEM_SENTENCES.VARIABLE, {
        variable: `{${fault.variable}}`,
        allowed: joined(fault.allowed.map((name) => `{${name}}`)),
      });
    default: {
      const { kind, ...facts } = fault;
      return render(PROBLEM_SENTENCES[kind], facts);
    }
  }
}

/** For what only we can have caused: every problem, by where it lies. */
export const unsound = (problems: readonly PolicyProblem[]): RangeError =>
  new RangeError(problems.map(({ path, fault }) => `${path}: ${problemWords(fault).en}`).join("\n"));

const joined = (words: readonly string[]): Sentence => sentence((locale) => words.join(locale === "en" ? ", " : "、"));
