import { expect, test } from "vitest";
import { nearestLocale } from "./locale.ts";

test.each([
  { tags: ["zh-CN", "en"], locale: "zh-Hans" },
  { tags: ["zh"], locale: "zh-Hans" },
  { tags: ["zh-Hans-HK"], locale: "zh-Hans" },
  { tags: ["zh-TW"], locale: "zh-Hant" },
  { tags: ["zh-HK", "zh-CN"], locale: "zh-Hant" },
  { tags: ["zh-Hant-CN"], locale: "zh-Hant" },
  { tags: ["fr-FR", "en-US"], locale: "en" },
  { tags: ["de"], locale: "en" },
  { tags: [], locale: "en" },
])("a browser that asks for $tags is answered in $locale", ({ tags, locale }) => {
  expect(nearestLocale(tags)).toBe(locale);
});
