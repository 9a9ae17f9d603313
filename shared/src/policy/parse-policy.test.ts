import { describe, expect, test } from "vitest";
import data from "../../policies/cn-default.json" with { type: "json" };
import { CN_DEFAULT } from "./cn-default.ts";
import { parsePolicy } from "./parse-policy.ts";

const problemsOf = (draft: unknown) => {
  const parsed = parsePolicy(draft);
  return parsed.ok ? [] : parsed.error;
};
const { numbers } = data;
const withNumbers = (change: object) => ({ ...data, numbers: { ...numbers, ...change } });

describe("the default policy", () => {
  test("is sound and is called CN-DEFAULT@1", () => {
    expect(problemsOf(data)).toEqual([]);
    expect(CN_DEFAULT.id).toBe("CN-DEFAULT@1");
  });

  test("has every number of the policy table", () => {
    const n = CN_DEFAULT.numbers;
    expect(n.window).toEqual({ daysBeforeDue: 30, daysAfterDue: 15 });
    expect(n.clock).toMatchObject({ acknowledgeBusinessDays: 1, decideBusinessDays: 7, hardLimitBusinessDays: 15 });
    expect(n.evidence).toEqual({ answerDays: 7, extensions: 1 });
    expect([n.offer.validDays, n.appeal.windowDays, n.appeal.decideDays]).toEqual([7, 15, 15]);
    expect(n.deferral).toMatchObject({
      maxMonths: 3,
      maxMonthsWithProof: 6,
      totalMonths: 12,
      totalWindowMonths: 24,
      cooldownMonths: 6,
    });
    expect(n.smallLoan).toMatchObject({ maxDaysPastDue: 3, recordMonths: 12, minMonthsOnBook: 6 });
    expect(n.smallLoan.maxOutstanding.CNY).toBe(50_000_00);
    expect(n.waiver.maxShare).toBe("0.5");
    expect(n.secondReview.maxDeferralMonths).toBe(3);
    expect(n.secondReview.maxExposure.CNY).toBe(200_000_00);
    expect(n.rate.maxAnnual).toBe("0.24");
    expect(n.contact).toMatchObject({ quietFrom: "22:00", quietTo: "08:00", maxUnansweredCallsPerDay: 6 });
    expect(n.automaticApproval).toEqual({ enabled: true, ground: "SMALL_LOAN_GOOD_RECORD", maxShiftMonths: 1 });
  });
});

describe("numbers that came after a policy was published", () => {
  test("have defaults, so that it stays sound: cure days, kept instalments, watch period and the order of parts", () => {
    expect(CN_DEFAULT.numbers.performance).toEqual({
      allocation: ["PENALTY", "INTEREST", "PRINCIPAL"],
      cureDays: 15,
      keptInstalments: 3,
      watchDays: 365,
      watchInstalments: 2,
    });
    expect(CN_DEFAULT.sources.performance.confidence).toBe("S");
    expect(CN_DEFAULT.numbers.draft).toEqual({ validDays: 30 });
    expect(CN_DEFAULT.sources.draft.confidence).toBe("PRODUCT");
    expect(CN_DEFAULT.numbers.contact).toMatchObject({ maxCallsPerSevenDays: null, quietDaysAfterConversation: null });
  });

  test.each([[["PENALTY", "INTEREST"]], [["PENALTY", "INTEREST", "INTEREST"]], ["PENALTY"]])(
    "do not let a payment be allocated in the order %j",
    (allocation) => {
      const performance = { ...CN_DEFAULT.numbers.performance, allocation };
      expect(problemsOf(withNumbers({ performance })).map(({ path }) => path)).toEqual([
        "numbers.performance.allocation",
      ]);
    },
  );
});

describe("a policy that is not sound is refused, and every reason is told at once", () => {
  test.each([
    ["a number out of range", withNumbers({ offer: { validDays: 0 } }), "numbers.offer.validDays"],
    ["a draft that lapses as it is begun", withNumbers({ draft: { validDays: 0 } }), "numbers.draft.validDays"],
    ["a share above one", withNumbers({ waiver: { maxShare: "1.01" } }), "numbers.waiver.maxShare"],
    ["a share as a float", withNumbers({ waiver: { maxShare: 0.5 } }), "numbers.waiver.maxShare"],
    [
      "a time that does not exist",
      withNumbers({ contact: { ...numbers.contact, quietFrom: "24:00" } }),
      "numbers.contact.quietFrom",
    ],
    ["a misspelt field", withNumbers({ offer: { validDays: 7, vaildDays: 8 } }), "numbers.offer.vaildDays"],
    [
      "an unknown currency",
      withNumbers({ smallLoan: { ...numbers.smallLoan, maxOutstanding: { RMB: 1 } } }),
      "numbers.smallLoan.maxOutstanding",
    ],
    [
      "a hard limit before the decision",
      withNumbers({ clock: { ...numbers.clock, hardLimitBusinessDays: 6 } }),
      "numbers.clock.decideBusinessDays",
    ],
    ["a rule left out", { ...data, rules: data.rules.slice(1) }, "rules"],
    ["a rule twice", { ...data, rules: [...data.rules, data.rules[0]] }, "rules"],
    ["an id that is not code@version", { ...data, version: 2 }, "id"],
    [
      "a threshold that points nowhere",
      { ...data, rules: data.rules.map((r) => ({ ...r, threshold: "offer.days" })) },
      "rules.R1_APPLICATION_WINDOW.threshold",
    ],
    ["a number without a source", { ...data, sources: { ...data.sources, clock: undefined } }, "sources.clock"],
    ["no policy at all", null, ""],
  ])("%s", (_, draft, path) => {
    expect(problemsOf(draft).map((p) => p.path)).toContain(path);
  });

  test("a sentence with a variable its rule does not have", () => {
    const [first, ...others] = data.rules;
    const passed = { ...first?.sentences.passed, en: "Applied {sometime}." };
    const problems = problemsOf({
      ...data,
      rules: [{ ...first, sentences: { ...first?.sentences, passed } }, ...others],
    });
    expect(problems).toEqual([
      {
        path: "rules.R1_APPLICATION_WINDOW.sentences.passed.en",
        fault: {
          kind: "VARIABLE",
          variable: "sometime",
          allowed: ["measured", "limit", "submittedOn", "opensOn", "closesOn"],
        },
      },
    ]);
  });

  test("two mistakes are two problems", () => {
    expect(problemsOf(withNumbers({ offer: { validDays: 0 }, waiver: { maxShare: "2" } }))).toHaveLength(2);
  });
});
