import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exponentOf, isCurrency } from "./currency.ts";
import { money, moneyFromDecimal, sumMinor, toDecimal } from "./money.ts";

describe("money", () => {
  test("refuses half a fen and amounts a number cannot hold exactly", () => {
    expect(() => money(0.5, "CNY")).toThrow(RangeError);
    expect(() => money(2 ** 53, "CNY")).toThrow(RangeError);
    expect(() => sumMinor([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });

  test.each([
    [12_345, "CNY", "123.45"],
    [5, "CNY", "0.05"],
    [-5, "USD", "-0.05"],
    [500, "JPY", "500"],
    [1, "KWD", "0.001"],
  ] as const)("%i %s is written %s", (minor, currency, text) => {
    expect(toDecimal(money(minor, currency))).toBe(text);
  });

  test.each([
    ["123.4", "CNY", 12_340],
    ["123.450", "CNY", 12_345],
    ["-0.05", "CNY", -5],
    ["500", "JPY", 500],
    ["1.005", "CNY", null],
    ["1,000.00", "CNY", null],
    ["1e3", "CNY", null],
    ["99999999999999999", "CNY", null],
    ["", "CNY", null],
  ] as const)("%s %s reads as %s minor units", (text, currency, minor) => {
    expect(moneyFromDecimal(text, currency)?.minor ?? null).toBe(minor);
  });

  test("what is written reads back the same", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom("CNY", "JPY", "KWD"), (minor, currency) => {
        const amount = money(minor, currency);
        expect(moneyFromDecimal(toDecimal(amount), currency)).toEqual(amount);
      }),
    );
  });

  test("currencies know their decimals", () => {
    expect([exponentOf("CNY"), exponentOf("JPY"), exponentOf("KWD")]).toEqual([2, 0, 3]);
    expect([isCurrency("CNY"), isCurrency("cny"), isCurrency("XXX"), isCurrency("toString")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
