import { describe, expect, test } from "vitest";
import { formatMoney } from "./format-money.ts";
import { formatRate } from "./format-rate.ts";
import { money } from "./money.ts";

describe("amounts and rates as people read them", () => {
  test.each([
    [131_093, "CNY", "zh-Hans", "¥1,310.93"],
    [131_093, "CNY", "zh-Hant", "CN¥1,310.93"],
    [131_093, "CNY", "en", "CN¥1,310.93"],
    [131_093, "USD", "en", "$1,310.93"],
    [-5, "USD", "en", "-$0.05"],
    [500, "JPY", "en", "¥500"],
    [1_234, "KWD", "en", "KWD 1.234"],
    [Number.MAX_SAFE_INTEGER, "USD", "en", "$90,071,992,547,409.91"],
  ] as const)("%i minor units of %s in %s are %s", (minor, currency, locale, text) => {
    expect(formatMoney(money(minor, currency), locale).replaceAll("\u00a0", " ")).toBe(text);
  });

  test.each([
    ["0.094822", "9.4822%"],
    ["0.12", "12%"],
    ["0", "0%"],
    ["1", "100%"],
  ])("the rate %s is %s", (rate, text) => {
    expect(formatRate(rate, "en")).toBe(text);
    expect(formatRate(rate, "zh-Hans")).toBe(text);
  });

  test("what is no rate is not formatted", () => {
    expect(() => formatRate("12%", "en")).toThrow(RangeError);
  });
});
