import { describe, expect, test } from "vitest";
import { LOCALES } from "../locale/locale.ts";
import { variablesOf } from "../locale/render.ts";
import { CN_DEFAULT } from "./cn-default.ts";
import { editPolicy } from "./edit-policy.ts";
import { numberAt } from "./number-at.ts";
import { numbersInWords } from "./numbers-in-words.ts";
import { presetPolicy } from "./policy-preset.ts";
import { PRESETS } from "./presets.ts";
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
    expect(problem?.fault && problemWords(problem.fault).en).toBe(words);
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
