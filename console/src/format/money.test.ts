import { describe, expect, test } from "vitest";
import { formatChange, formatMoney } from "./money.ts";

describe("money", () => {
  test.each([
    { minor: 815_809, currency: "CNY", locale: "zh-Hans", shown: "¥8,158.09" },
    { minor: 815_809, currency: "CNY", locale: "zh-Hant", shown: "¥8,158.09" },
    { minor: 5, currency: "USD", locale: "en", shown: "$0.05" },
    { minor: -24_474, currency: "USD", locale: "en", shown: "-$244.74" },
    { minor: 1_200, currency: "JPY", locale: "en", shown: "¥1,200" },
    { minor: 12_345, currency: "KWD", locale: "en", shown: "KWD 12.345" },
    { minor: Number.MAX_SAFE_INTEGER, currency: "USD", locale: "en", shown: "$90,071,992,547,409.91" },
  ] as const)("$minor minor units of $currency in $locale read $shown", ({ minor, currency, locale, shown }) => {
    expect(formatMoney({ minor, currency }, locale).replace(/\s/g, " ")).toBe(shown);
  });

  test("a change carries its sign, and none when nothing changes", () => {
    const change = (minor: number) => formatChange({ minor, currency: "USD" }, "en");
    expect([change(24_474), change(-24_474), change(0)]).toEqual(["+$244.74", "−$244.74", "$0.00"]);
  });
});
