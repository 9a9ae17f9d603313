import { i18n } from "@lingui/core";
import { beforeEach, expect, test, vi } from "vitest";
import { POLICY_WORDS } from "../policy/words.ts";
import { activateLocale, withWords } from "./locale.ts";

const say = (words: string) => Promise.resolve({ messages: { "only-here": words } });
const OWN = { en: () => say("here"), "zh-Hans": () => say("这里"), "zh-Hant": () => say("這裡") };

beforeEach(() => vi.stubGlobal("document", { documentElement: { lang: "" } }));

test("a screen's own words are there when it is shown, and follow the language", async () => {
  await activateLocale("zh-Hans");
  expect(i18n._("only-here")).toBe("only-here");
  expect(await withWords(Promise.resolve("screen"), OWN)).toBe("screen");
  expect(i18n._("only-here")).toBe("这里");
  await activateLocale("zh-Hant");
  expect(i18n._("only-here")).toBe("這裡");
});

test("the policy brings words along that the first load does not have", async () => {
  await activateLocale("en");
  const first = Object.keys(i18n.messages).length;
  await withWords(Promise.resolve(null), POLICY_WORDS);
  expect(Object.keys(i18n.messages).length).toBeGreaterThan(first + 50);
});
