import { expect, test } from "vitest";
import { findChromium } from "./find-chromium.ts";

const having =
  (...programs: string[]) =>
  (path: string) =>
    programs.includes(path);

test("the variable CHROMIUM decides", () => {
  const env = { CHROMIUM: "/opt/c", PATH: "/usr/bin" };
  expect(findChromium(env, having("/opt/c", "/usr/bin/chromium"))).toBe("/opt/c");
});
test("a CHROMIUM that is not there is not replaced by another in silence", () => {
  expect(findChromium({ CHROMIUM: "/opt/c", PATH: "/usr/bin" }, having("/usr/bin/chromium"))).toBeNull();
});
test("chromium comes before google-chrome, wherever on the path they lie", () => {
  const there = having("/a/google-chrome", "/b/chromium");
  expect(findChromium({ PATH: "/a:/b" }, there)).toBe("/b/chromium");
});
test("a usual place is tried when the path has none", () => {
  expect(findChromium({ PATH: "/a" }, having("/snap/bin/chromium"))).toBe("/snap/bin/chromium");
});
test("there may be none", () => {
  expect(findChromium({}, having())).toBeNull();
});
