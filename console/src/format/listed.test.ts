import { expect, test } from "vitest";
import { listed, listedClauses } from "./listed.ts";

test.each([
  ["en", "a, b", "a; b"],
  ["zh-Hans", "a、b", "a；b"],
  ["zh-Hant", "a、b", "a；b"],
] as const)("in %s two words of a list are “%s”, two clauses “%s”", (locale, words, clauses) => {
  expect(listed(["a", "b"], locale)).toBe(words);
  expect(listedClauses(["a", "b"], locale)).toBe(clauses);
});
