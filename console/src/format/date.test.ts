import { expect, test } from "vitest";
import { formatDate, formatInstant, formatMonth } from "./date.ts";

test.each([
  { locale: "en", shown: "28 Feb 2026" },
  { locale: "zh-Hans", shown: "2026年2月28日" },
  { locale: "zh-Hant", shown: "2026年2月28日" },
] as const)("a calendar date stays on its day wherever the reader is ($locale)", ({ locale, shown }) => {
  expect(formatDate("2026-02-28", locale)).toBe(shown);
});

test("an instant is read on the institution's wall clock, across its midnight", () => {
  expect(formatInstant("2026-03-01T17:30:00Z", "en", "Asia/Shanghai", 2026)).toBe("2 Mar, 01:30");
  expect(formatInstant("2026-03-01T04:30:00Z", "en", "America/New_York", 2026)).toBe("28 Feb, 23:30");
});

test("an instant of another year names the year", () => {
  expect(formatInstant("2025-12-31T12:00:00Z", "en", "Asia/Shanghai", 2026)).toBe("31 Dec 2025, 20:00");
});

test("a month of the credit record is short", () => {
  expect(formatMonth("2025-11", "en")).toBe("Nov 25");
});
