import { expect, test } from "vitest";
import { CN_DEFAULT } from "./cn-default.ts";
import { presetPolicy } from "./policy-preset.ts";
import { PRESETS } from "./presets.ts";
import { sourceWords } from "./source-words.ts";

test("every source of every version that ships is said in Chinese, too, and in English as the data has it", () => {
  for (const policy of [CN_DEFAULT, ...PRESETS.map(presetPolicy)])
    for (const { text } of Object.values(policy.sources)) {
      const words = sourceWords(text);
      expect(words.en).toBe(text);
      expect(words["zh-Hans"]).toMatch(/^(?!.*undefined)(?!.*Product default).*\p{Script=Han}.*。$/u);
      expect(words["zh-Hant"]).toMatch(/^(?!.*undefined)(?!.*Product default).*\p{Script=Han}.*。$/u);
    }
});

test("a source that an editor wrote stays as it was written", () => {
  expect(sourceWords("董事会，2026-03-01")).toEqual({
    en: "董事会，2026-03-01",
    "zh-Hans": "董事会，2026-03-01",
    "zh-Hant": "董事会，2026-03-01",
  });
});
