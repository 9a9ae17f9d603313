import { expect, test } from "vitest";
import { formatBytes, formatCount } from "./count.ts";

test("a file's size is told in the unit a person would use", () => {
  expect([formatBytes(48_200, "en"), formatBytes(2_340_000, "en")]).toEqual(["48 kB", "2.3 MB"]);
});

test("a hundred thousand cases can be read at a glance", () => {
  expect(formatCount(102_345, "zh-Hans")).toBe("102,345");
});
