import { describe, expect, test } from "vitest";
import english from "../../policies/cn-default.md?raw";
import simplified from "../../policies/cn-default.zh-Hans.md?raw";
import traditional from "../../policies/cn-default.zh-Hant.md?raw";
import { RULE_IDS } from "./rule-catalogue.ts";

describe.each([
  ["English", english],
  ["简体", simplified],
  ["繁體", traditional],
])("the prose of the default policy in %s", (_, prose) => {
  test("has one heading for every rule, in the order of the catalogue, and for nothing else", () => {
    const headings = [...prose.matchAll(/^## (\w+)$/gm)].map(([, id]) => id);
    expect(headings).toEqual(RULE_IDS);
  });

  test("says under each heading what, why and by which source", () => {
    for (const section of prose.split(/^## /m).slice(1)) {
      const paragraph = section.split(/^# /m)[0] ?? "";
      expect(paragraph.match(/^_.+?_/gm)).toHaveLength(3);
    }
  });
});
