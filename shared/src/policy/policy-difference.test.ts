import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../locale/locale.ts";
import { CN_DEFAULT } from "./cn-default.ts";
import { editPolicy, type PolicyEdits } from "./edit-policy.ts";
import { policyDifference } from "./policy-difference.ts";
import { presetPolicy } from "./policy-preset.ts";
import type { PolicyVersion } from "./policy-version.ts";
import { PRESETS } from "./presets.ts";

const edited = (edits: PolicyEdits): PolicyVersion => {
  const policy = editPolicy(CN_DEFAULT, edits);
  if (!policy.ok) throw new Error(JSON.stringify(policy.error));
  return policy.value;
};
const english = (name: string, value: string) =>
  policyDifference(CN_DEFAULT, edited({ numbers: [{ name, value }] })).map((change) => change.sentence.en);

describe("the difference between two versions", () => {
  test("says in three languages what rises", () => {
    expect(policyDifference(CN_DEFAULT, edited({ numbers: [{ name: "deferral.maxMonths", value: "4" }] }))).toEqual([
      {
        path: "numbers.deferral.maxMonths",
        before: "3",
        after: "4",
        sentence: {
          en: "The longest deferral without proof rises from 3 to 4 months.",
          "zh-Hans": "无证明时最长延后期由 3 个月 升至 4 个月。",
          "zh-Hant": "無證明時最長延後期由 3 個月 升至 4 個月。",
        },
      },
    ]);
  });

  test.each([
    ["clock.acknowledgeBusinessDays", "2", "The time to acknowledge rises from 1 to 2 business days."],
    ["draft.validDays", "45", "How long a draft may lie rises from 30 to 45 days."],
    ["offer.validDays", "1", "How long an offer is open falls from 7 to 1 day."],
    ["waiver.maxShare", "0.25", "What one reviewer may waive of the interest falls from 50% to 25%."],
    ["rate.maxAnnual", "0.36", "The highest rate a year rises from 24% to 36%."],
    [
      "smallLoan.maxOutstanding.CNY",
      "6000000",
      "The largest small loan in CNY rises from CN¥50,000.00 to CN¥60,000.00.",
    ],
    ["smallLoan.maxOutstanding.EUR", "650000", "The largest small loan in EUR is €6,500.00; there was none."],
    ["contact.quietFrom", "21:00", "The beginning of the quiet hours changes from 22:00 to 21:00."],
    ["contact.maxUnansweredCallsPerDay", "3", "Unanswered calls a day falls from 6 to 3."],
    ["automaticApproval.enabled", "false", "Automatic approval is switched off."],
    [
      "performance.allocation",
      "PRINCIPAL, INTEREST, PENALTY",
      "The order in which a payment is allocated is now: Principal, Interest, Penalty interest.",
    ],
    [
      "offer.waterfall",
      "LOWER_INSTALMENTS, AS_REQUESTED, CLOSEST_TO_REQUEST, SAME_INSTALMENTS, KEEP_PAYING_INTEREST",
      "The order in which reliefs are suggested loses Part of the deferred interest is waived. The order in which reliefs are suggested is now: A longer term lowers every instalment, What the borrower asked for, The closest to the request that the policy allows, Every instalment stays the same; the deferred interest comes last, Interest is paid meanwhile, so that none is carried forward.",
    ],
    [
      "deferral.proofReasons",
      "ILLNESS, ACCIDENT",
      "What allows a longer deferral when it is proven gains Accident. What allows a longer deferral when it is proven loses Natural disaster.",
    ],
  ])("%s set to %s: %s", (name, value, words) => {
    expect(english(name, value).map((each) => each.replace(/\u00a0/g, ""))).toEqual([words]);
  });

  test("says of a number that nobody counted before that there was none, and the other way round", () => {
    const us = PRESETS.find(({ code }) => code === "PRESET-US");
    if (!us) throw new Error("PRESET-US ships.");
    const preset = presetPolicy(us);
    const words = (from: PolicyVersion, to: PolicyVersion) =>
      policyDifference(from, to).map((each) => each.sentence.en);
    expect(words(CN_DEFAULT, preset)).toEqual(
      expect.arrayContaining([
        "Calls in seven days is 7; there was none.",
        "The quiet days after a conversation is 7 days; there was none.",
      ]),
    );
    expect(words(preset, CN_DEFAULT)).toContain("Calls in seven days is not said any more; it was 7.");
  });

  test("tells sentences, sources and the first day too, and nothing of what stayed", () => {
    const to = edited({
      effectiveFrom: "2026-04-01",
      sentences: [{ rule: "R6_COOLDOWN", part: "title", locale: "en", text: "Time between" }],
      sources: [{ group: "offer", text: "Board." }],
    });
    expect(policyDifference(CN_DEFAULT, to).map(({ path, before, after }) => [path, before, after])).toEqual([
      ["rules.R6_COOLDOWN.title.en", "Cooldown", "Time between"],
      ["sources.offer.text", "Product default.", "Board."],
      ["effectiveFrom", "2025-01-01", "2026-04-01"],
    ]);
    expect(policyDifference(CN_DEFAULT, to).map(({ sentence }) => sentence.en)).toEqual([
      "The name of R6_COOLDOWN (English) changes from “Cooldown” to “Time between”.",
      "The source of “Offers” changes from “Product default.” to “Board.”.",
      "The first day changes from “1 Jan 2025” to “1 Apr 2026”.",
    ]);
    expect(policyDifference(CN_DEFAULT, CN_DEFAULT)).toEqual([]);
  });

  test("has words for every number of every preset", () => {
    for (const preset of PRESETS) {
      for (const change of policyDifference(CN_DEFAULT, presetPolicy(preset))) {
        if (!change.path.startsWith("numbers.")) continue;
        for (const locale of LOCALES) expect(change.sentence[locale]).not.toMatch(/numbers\.|undefined/);
      }
    }
  });

  test("there and back names the same places, and whatever is set to another value is among them", () => {
    const months = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(months, months, (first, second) => {
        const to = edited({
          numbers: [
            { name: "automaticApproval.maxShiftMonths", value: String(first) },
            { name: "deferral.cooldownMonths", value: String(second) },
          ],
        });
        const there = policyDifference(CN_DEFAULT, to);
        const back = policyDifference(to, CN_DEFAULT);
        expect(there.map(({ path, before, after }) => [path, after, before])).toEqual(
          back.map(({ path, before, after }) => [path, before, after]),
        );
        expect(there).toHaveLength(Number(first !== 1) + Number(second !== 6));
      }),
    );
  });
});
