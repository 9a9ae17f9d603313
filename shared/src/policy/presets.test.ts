import { describe, expect, test } from "vitest";
import { CALENDARS } from "../calendar/calendars.ts";
import { LOCALES } from "../locale/locale.ts";
import { parsePolicy } from "./parse-policy.ts";
import { presetPolicy, soundPreset } from "./policy-preset.ts";
import { PRESETS } from "./presets.ts";

const policyOf = (code: string) => {
  const preset = PRESETS.find((each) => each.code === code);
  if (!preset) throw new Error(`There is no preset ${code}.`);
  return presetPolicy(preset);
};

test("there is one for China, the United States, the United Kingdom, Australia, Korea and the Union", () => {
  const codes = ["PRESET-CN", "PRESET-US", "PRESET-UK", "PRESET-AU", "PRESET-KR", "PRESET-EU"];
  expect(PRESETS.map(({ code }) => code)).toEqual(codes);
});

describe.each(PRESETS.map((preset) => [preset.code, preset] as const))("%s", (_, preset) => {
  test("makes a sound policy, every number of the rulebook in its place", () => {
    const policy = presetPolicy(preset);
    expect(parsePolicy(JSON.parse(JSON.stringify(policy))).ok).toBe(true);
    for (const { path, value } of preset.numbers) {
      const [group = "", name = ""] = path.split(".");
      const numbers: Record<string, Record<string, unknown>> = JSON.parse(JSON.stringify(policy.numbers));
      const found = numbers[group]?.[name];
      expect([path, Array.isArray(found) ? found.join(", ") : String(found)]).toEqual([path, value]);
    }
  });

  test("says of every number which rule, which source and how sure, and claims no law for the others", () => {
    for (const { rule, source, confidence } of preset.numbers) {
      expect(rule.slice(0, 2)).toBe(preset.code.slice(-2));
      expect(source.en.length).toBeGreaterThan(20);
      expect(["T", "S", "M"]).toContain(confidence);
    }
    const groups = new Set(preset.numbers.map(({ path }) => path.split(".")[0]));
    for (const [group, source] of Object.entries(presetPolicy(preset).sources)) {
      if (groups.has(group) || preset.jurisdiction === "CN") continue;
      expect([group, source.confidence]).toEqual([group, "PRODUCT"]);
    }
  });

  test("is only as sure of a number as what was read, and says where and on which day", () => {
    for (const { path, confidence, read } of preset.numbers) {
      expect([path, confidence !== "M"]).toEqual([path, read !== null]);
    }
  });

  test("says of every source the same numbers in each language", () => {
    const digits = (text: string) => (text.match(/\d+/g) ?? []).sort();
    for (const { path, source } of preset.numbers)
      for (const locale of LOCALES)
        expect([path, locale, digits(source[locale])]).toEqual([path, locale, digits(source.en)]);
  });

  test("counts on a calendar that ships", () => {
    expect(Object.keys(CALENDARS).map((id) => id.toLowerCase())).toContain(preset.calendar);
  });
});

test("the numbers are the rulebook's", () => {
  const us = policyOf("PRESET-US").numbers;
  expect([us.clock.acknowledgeBusinessDays, us.offer.validDays, us.appeal]).toEqual([
    5,
    14,
    { windowDays: 14, decideDays: 30 },
  ]);
  const contact = { quietFrom: "21:00", quietTo: "08:00", maxCallsPerSevenDays: 7, quietDaysAfterConversation: 7 };
  expect(us.contact).toMatchObject(contact);
  const kr = policyOf("PRESET-KR").numbers;
  expect(kr.contact.maxCallsPerSevenDays).toBe(7);
  expect([kr.clock.decideBusinessDays, kr.deferral.maxMonthsWithProof, kr.deferral.cooldownMonths]).toEqual([10, 6, 3]);
  expect(policyOf("PRESET-AU").numbers.evidence.answerDays).toBe(21);
  expect(policyOf("PRESET-EU").numbers.deferral.totalMonths).toBe(9);
});

test("the policy that a preset makes is named by the preset's own version", () => {
  const [, us] = PRESETS;
  if (!us) throw new Error("There is no second preset.");
  expect(presetPolicy(us).id).toBe(`PRESET-US@${us.version}`);
  expect(presetPolicy({ ...us, version: us.version + 1 }).version).toBe(us.version + 1);
});

test("a preset whose numbers contradict each other does not load", () => {
  const [cn] = PRESETS;
  const number = {
    path: "clock.decideBusinessDays",
    value: "16",
    rule: "CN-01",
    source: { "zh-Hans": "无。", "zh-Hant": "無。", en: "Nobody's." },
  };
  const numbers = [{ ...number, since: null, confidence: "M" }];
  expect(() => soundPreset({ ...cn, numbers })).toThrow("numbers.clock.decideBusinessDays");
  expect(() => soundPreset({ ...cn, code: "CN" })).toThrow("PRESET-");
});
