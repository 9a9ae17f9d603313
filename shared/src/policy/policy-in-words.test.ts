import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../locale/locale.ts";
import { variablesOf } from "../locale/render.ts";
import { CN_DEFAULT } from "./cn-default.ts";
import { editPolicy } from "./edit-policy.ts";
import type { PolicyProblem } from "./fault.ts";
import { numberAt } from "./number-at.ts";
import { numbersInWords } from "./numbers-in-words.ts";
import { presetPolicy } from "./policy-preset.ts";
import { PRESETS } from "./presets.ts";
import { problemAtPlace } from "./problem-at-place.ts";
import { problemWords } from "./problem-words.ts";
import { RULE_SENTENCES } from "./rule-sentences.ts";
import { rulesInWords } from "./rules-in-words.ts";

const ruleOf = (id: string, policy = CN_DEFAULT) => rulesInWords(policy).find((rule) => rule.id === id)?.text;
const wordsOf = (name: string, policy = CN_DEFAULT) =>
  numbersInWords(policy)
    .flatMap(({ numbers }) => numbers)
    .find((number) => number.name === name)?.words;
const edited = (numbers: readonly { name: string; value: string }[]) => editPolicy(CN_DEFAULT, { numbers });

describe("a rule in words", () => {
  test("says the numbers of the version it is read from", () => {
    expect(ruleOf("R4_DEFERRAL_MONTHS")).toEqual({
      en: "At most 3 months are deferred; up to 6 months when a document proves one of these reasons: Illness, Natural disaster.",
      "zh-Hans": "最多延后 3 个月；原因属于下列情形并有证明材料的，最多 6 个月：疾病、自然灾害。",
      "zh-Hant": "最多延後 3 個月；原因屬於下列情形並有證明材料的，最多 6 個月：疾病、自然災害。",
    });
    const two = edited([{ name: "deferral.maxMonths", value: "2" }]);
    expect(two.ok && ruleOf("R4_DEFERRAL_MONTHS", two.value)?.en).toMatch(/^At most 2 months are deferred;/);
  });

  test("speaks of money in every currency that has a limit, of shares as percentages, of documents by their reason", () => {
    expect(ruleOf("G7_SMALL_OUTSTANDING")?.en).toMatch(/at most .*50,000\.00, .*7,000\.00\./);
    expect(ruleOf("R8_INTEREST_WAIVER")?.en).toContain("50%");
    expect(ruleOf("G6_FORCE_MAJEURE_EVIDENCE")?.["zh-Hant"]).toContain("自然災害：災害證明");
  });

  test.each(LOCALES)("stands in %s for every version that ships, with nothing left to fill in", (locale) => {
    for (const policy of [CN_DEFAULT, ...PRESETS.map(presetPolicy)])
      for (const { text } of rulesInWords(policy)) expect(text[locale]).not.toMatch(/[{}]|undefined|\bnull\b/);
  });

  test("asks in each language for the same numbers, each of which is there", () => {
    for (const template of Object.values(RULE_SENTENCES)) {
      expect(variablesOf(template["zh-Hans"])).toEqual(variablesOf(template.en));
      expect(variablesOf(template["zh-Hant"])).toEqual(variablesOf(template.en));
      const places = variablesOf(template.en).filter((name) => name.includes("_"));
      for (const name of places) expect(numberAt(CN_DEFAULT.numbers, name.replace("_", "."))).toBeDefined();
    }
  });
});

describe("the numbers in words", () => {
  test("are every number of every version that ships, each with a name and words in three languages", () => {
    for (const policy of [CN_DEFAULT, ...PRESETS.map(presetPolicy)]) {
      const all = numbersInWords(policy);
      expect(all.map(({ group }) => group)).toEqual(Object.keys(policy.numbers));
      for (const { called, words } of all.flatMap(({ numbers }) => numbers))
        for (const locale of LOCALES) expect([called[locale], words[locale]]).not.toContain("");
    }
  });

  test.each([
    ["clock.decideBusinessDays", "7 business days", "7 个工作日"],
    ["draft.validDays", "30 days", "30 天"],
    ["automaticApproval.enabled", "switched on", "启用"],
    ["contact.maxCallsPerSevenDays", "not limited", "未规定"],
    ["contact.quietFrom", "22:00", "22:00"],
    ["performance.allocation", "Penalty interest, Interest, Principal", "罚息、利息、本金"],
    ["automaticApproval.ground", "Small loan, good record", "小额且还款记录良好"],
  ])("%s is “%s”", (name, en, hans) => {
    expect(wordsOf(name)).toMatchObject({ en, "zh-Hans": hans });
  });
});

describe("a sentence that is refused", () => {
  const refused = (part: "title" | "passed" | "none", text: string, rule = "R4_DEFERRAL_MONTHS") => {
    const tried = editPolicy(CN_DEFAULT, { sentences: [{ rule, part, locale: "en", text }] });
    return tried.ok ? [] : tried.error.map((problem) => [problem.path, problemWords(problem.fault).en]);
  };

  test.each([
    ["passed", " ", "Write something: it cannot be empty."],
    ["passed", "Asks for {years}.", "This rule does not measure {years}. It may speak of {measured}, {limit}."],
    ["passed", "Asks for {measured months.", "A brace here belongs to no variable. Take it out."],
  ] as const)("as %s, “%s”, is told what would work, at its own place", (part, text, words) => {
    expect(refused(part, text)).toEqual([["rules.R4_DEFERRAL_MONTHS.sentences.passed.en", words]]);
  });

  test("is a name that speaks of numbers, and one that a rule does not have", () => {
    expect(refused("title", "At most {limit}")).toEqual([
      ["rules.R4_DEFERRAL_MONTHS.title.en", "A brace here belongs to no variable. Take it out."],
    ]);
    expect(refused("none", "Nothing is asked for.")).toEqual([
      ["rules.R4_DEFERRAL_MONTHS.sentences.none.en", "The rule has no such sentence."],
    ]);
  });

  test("changes nothing; one that fits is set without the space around it", () => {
    const sentences = [{ rule: "R6_COOLDOWN", part: "title", locale: "zh-Hans", text: " 间隔期 " }] as const;
    const set = editPolicy(CN_DEFAULT, { sentences });
    expect(set.ok && set.value.rules.find(({ id }) => id === "R6_COOLDOWN")?.title["zh-Hans"]).toBe("间隔期");
  });
});

describe("a problem said where its place is not seen", () => {
  test.each([
    [
      { path: "numbers.offer.validDays", fault: { kind: "WHOLE", min: 1, max: 366 } },
      "How long an offer is open: Write",
    ],
    [{ path: "rules.R6_COOLDOWN.title.en", fault: { kind: "TEXT" } }, "The name of R6_COOLDOWN (English): Write"],
    [{ path: "effectiveFrom", fault: { kind: "DAY" } }, "The first day: Write a day"],
    [
      { path: "numbers.offer.vaildDays", fault: { kind: "UNKNOWN_NUMBER" } },
      "numbers.offer.vaildDays: A policy has no",
    ],
    [{ path: "sources.weather", fault: { kind: "UNKNOWN_GROUP" } }, "sources.weather: A policy has no such group"],
  ] satisfies readonly [PolicyProblem, string][])("%o begins “%s”", (problem, words) => {
    expect(problemAtPlace(problem).en).toMatch(words);
    for (const locale of ["zh-Hans", "zh-Hant"] as const)
      expect(problemAtPlace(problem)[locale].split("：").at(-1)).toMatch(/\p{Script=Han}/u);
  });
});

test("whatever place a stranger names, what is wrong there is said in words, never thrown", () => {
  const part = fc.constantFrom(
    "numbers",
    "acceptedEvidence",
    "deferral",
    "maxMonths",
    "rules",
    "sources",
    "sentences",
    "constructor",
    "__proto__",
    "toString",
    "en",
    "smallLoan",
    "maxOutstanding",
    "X",
  );
  const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));
  fc.assert(
    fc.property(name, name, name, (number, rule, group) => {
      const edits = { rule, part: "title", locale: "en", text: "{" } as const;
      const tried = editPolicy(CN_DEFAULT, {
        numbers: [{ name: number, value: "x" }],
        sentences: [edits],
        sources: [{ group, text: "" }],
      });
      for (const problem of tried.ok ? [] : tried.error)
        for (const locale of LOCALES) expect(problemAtPlace(problem)[locale]).not.toMatch(/undefined|null|^[:：]/);
    }),
  );
});

describe("a number that is refused", () => {
  test.each([
    ["offer.validDays", "0", "Write a whole number from 1 to 366."],
    ["waiver.maxShare", "1.5", "Write a percentage from 0% to 100%."],
    ["penalty.contractRateShare", "5", "Write a percentage from 0% to 400%."],
    ["contact.quietFrom", "25:00", "Write a time such as 22:00."],
    ["smallLoan.maxOutstanding.CNY", "-1", "Write a number that is not below nought."],
    ["deferral.maxMonths", "8", "This may not be more than “The longest deferral with proof”, which is 6 months."],
  ])("at %s, %s, is told what would work", (name, value, words) => {
    const refused = edited([{ name, value }]);
    const [problem] = refused.ok ? [] : refused.error;
    expect(problem?.path).toBe(`numbers.${name}`);
    expect(problem && problemWords(problem.fault).en).toBe(words);
  });

  test("may be none where a policy may leave it open, and nowhere else", () => {
    const seven = {
      ...CN_DEFAULT,
      numbers: { ...CN_DEFAULT.numbers, contact: { ...CN_DEFAULT.numbers.contact, maxCallsPerSevenDays: 7 } },
    };
    const none = editPolicy(seven, { numbers: [{ name: "contact.maxCallsPerSevenDays", value: "" }] });
    expect(none).toMatchObject({ ok: true, value: { numbers: { contact: { maxCallsPerSevenDays: null } } } });
    expect(edited([{ name: "offer.validDays", value: "" }]).ok).toBe(false);
  });
});
