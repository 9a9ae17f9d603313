import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { describe, expect, test } from "vitest";
import { editsOf, fieldsOf, refusedPlace, tryEdits, UNTOUCHED } from "./edits.ts";

const FIELDS = fieldsOf(CN_DEFAULT, "CNY");
const FORM = UNTOUCHED;
const typed = (numbers: Readonly<Record<string, string>>, more = {}) =>
  editsOf(FIELDS, { ...FORM, numbers, ...more }, CN_DEFAULT);

describe("a draft that is edited", () => {
  test("and not touched sends nothing; typing what stands there is not touching it", () => {
    expect(editsOf(FIELDS, FORM, CN_DEFAULT)).toEqual({ names: [], numbers: [], sentences: [], sources: [] });
    expect(typed({ "offer.validDays": "7", "waiver.maxShare": "50%" }).numbers).toEqual([]);
  });

  test("sends what differs, and says what that changes", () => {
    const edits = typed(
      { "deferral.maxMonths": "2", "smallLoan.maxOutstanding.CNY": "60,000" },
      { effectiveFrom: "2026-04-01", sources: { deferral: " Board, March. ", offer: " " } },
    );
    expect(edits).toEqual({
      effectiveFrom: "2026-04-01",
      names: [],
      numbers: [
        { name: "deferral.maxMonths", value: "2" },
        { name: "smallLoan.maxOutstanding.CNY", value: "6000000" },
      ],
      sentences: [],
      sources: [{ group: "deferral", text: "Board, March." }],
    });
    const { problems, changes } = tryEdits(CN_DEFAULT, edits);
    expect(problems).toEqual([]);
    expect(changes.map(({ path }) => path)).toEqual([
      "numbers.deferral.maxMonths",
      "numbers.smallLoan.maxOutstanding.CNY",
      "sources.deferral.text",
      "effectiveFrom",
    ]);
  });

  test("is told by the domain what is wrong, before it is sent", () => {
    const { problems, changes } = tryEdits(CN_DEFAULT, typed({ "deferral.maxMonths": "8", "offer.validDays": "" }));
    expect(problems.map(({ path }) => path)).toContain("numbers.offer.validDays");
    expect(changes).toEqual([]);
  });

  test("sends the names that differ, and a name that was emptied is told before it is sent", () => {
    const names = { en: " House policy ", "zh-Hans": CN_DEFAULT.name["zh-Hans"] };
    const edits = typed({}, { names });
    expect(edits.names).toEqual([{ locale: "en", text: "House policy" }]);
    expect(tryEdits(CN_DEFAULT, edits).changes.map(({ path, sentence }) => [path, sentence.en])).toEqual([
      ["name.en", "The name of the policy (English) changes from “Default relief policy” to “House policy”."],
    ]);
    expect(refusedPlace(edits, ["names", "0", "text"])).toBe("name.en");
    const nameless = tryEdits(CN_DEFAULT, typed({}, { names: { "zh-Hant": " " } }));
    expect(nameless.problems).toMatchObject([{ path: "name.zh-Hant", fault: { kind: "TEXT" } }]);
  });

  test("sends the sentences of rules that differ, each by rule, part and language", () => {
    const path = "rules.R6_COOLDOWN.sentences.passed";
    const sentences = {
      [`${path}.en`]: " {measured} went by. ",
      [`${path}.zh-Hans`]: "距上次纾困结束已满 {measured}。",
    };
    const edits = typed({}, { sentences: { ...sentences, "rules.R6_COOLDOWN.title.en": "Cooldown " } });
    expect(edits.sentences).toContainEqual({
      rule: "R6_COOLDOWN",
      part: "passed",
      locale: "en",
      text: "{measured} went by.",
    });
    expect(edits.sentences.map(({ part, locale }) => `${part} ${locale}`)).not.toContain("title en");
    const { changes } = tryEdits(CN_DEFAULT, edits);
    expect(changes.map(({ path: at }) => at)).toContain(`${path}.en`);
    const wrong = typed({}, { sentences: { [`${path}.en`]: "{weeks}" } });
    expect(tryEdits(CN_DEFAULT, wrong).problems).toMatchObject([{ path: `${path}.en`, fault: { kind: "VARIABLE" } }]);
  });

  test("is told beside the field what the server refuses, which names a text by its turn", () => {
    const sentences = { "rules.R6_COOLDOWN.title.en": "Rest", "rules.R6_COOLDOWN.title.zh-Hans": "间隔" };
    const sent = typed({}, { sentences, sources: { offer: "Board." } });
    const second = sent.sentences[1];
    expect(refusedPlace(sent, ["sentences", "1", "text"])).toBe(`rules.R6_COOLDOWN.title.${second?.locale}`);
    expect(refusedPlace(sent, ["sources", "0", "text"])).toBe("sources.offer");
    expect(refusedPlace(sent, ["numbers.offer.validDays"])).toBe("numbers.offer.validDays");
    expect(refusedPlace(sent, null)).toBeUndefined();
  });

  test("can be given amounts in the institution's own currency, which had none", () => {
    const fields = fieldsOf(CN_DEFAULT, "TWD");
    const names = fields.flatMap(({ numbers }) => numbers.map(({ name }) => name));
    expect(names).toEqual(expect.arrayContaining(["smallLoan.maxOutstanding.TWD", "secondReview.maxExposure.TWD"]));
    const form = { ...FORM, numbers: { "smallLoan.maxOutstanding.TWD": "200000" } };
    const edits = editsOf(fields, form, CN_DEFAULT);
    expect(edits.numbers).toEqual([{ name: "smallLoan.maxOutstanding.TWD", value: "20000000" }]);
    expect(tryEdits(CN_DEFAULT, edits).problems).toEqual([]);
  });
});
