import { expect, test } from "vitest";
import { formatChange, formatMoney } from "./money.ts";

test.each([
  { minor: 815_809, currency: "CNY", locale: "zh-Hans", shown: "¥8,158.09" },
  { minor: 5, currency: "USD", locale: "en", shown: "$0.05" },
  { minor: 1_200, currency: "JPY", locale: "en", shown: "¥1,200" },
] as const)("$minor minor units of $currency in $locale read $shown", ({ minor, currency, locale, shown }) => {
  expect(formatMoney({ minor, currency }, locale)).toBe(shown);
});

test("a change carries its sign, and none when nothing changes", () => {
  const change = (minor: number) => formatChange({ minor, currency: "USD" }, "en");
  expect([change(24_474), change(-24_474), change(0)]).toEqual(["+$244.74", "−$244.74", "$0.00"]);
});

test("a currency nobody knows is our fault, and is not shown as if it were right", () => {
  expect(() => formatMoney({ minor: 100, currency: "XYZ" }, "en")).toThrow("XYZ is not an ISO 4217 currency.");
});
