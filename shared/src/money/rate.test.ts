import { describe, expect, test } from "vitest";
import { interestFor, shareOf } from "./interest.ts";
import { compareRates, isRate, rateFraction, rateFromPercent } from "./rate.ts";
import { divideHalfUp, divideToMultiple, toMinor } from "./round.ts";

describe("rates", () => {
  test("9.4822 % a year is held exactly", () => {
    expect(rateFraction(rateFromPercent("9.4822"))).toEqual({ numerator: 94_822n, denominator: 1_000_000n });
  });

  test.each([
    ["12", "0.12"],
    ["0.5", "0.005"],
    ["100", "1"],
    ["150.50", "1.505"],
    ["0", "0"],
  ])("%s per cent is the rate %s", (percent, rate) => {
    expect(rateFromPercent(percent)).toBe(rate);
  });

  test.each(["", "-0.1", "1e-3", ".5", "5%", "Infinity"])("%j is not a rate", (text) => {
    expect(isRate(text)).toBe(false);
    expect(() => rateFraction(text)).toThrow(RangeError);
  });

  test("rates compare by value, not by text", () => {
    expect([compareRates("0.50", "0.5"), compareRates("0.24", "0.3"), compareRates("1", "0.9")]).toEqual([0, -1, 1]);
  });
});

describe("rounding", () => {
  test.each([
    [5n, 10n, 1n],
    [4n, 10n, 0n],
    [-5n, 10n, -1n],
    [15n, 10n, 2n],
    [25n, 10n, 3n],
  ])("%i / %i rounds half up to %i", (numerator, denominator, rounded) => {
    expect(divideHalfUp(numerator, denominator)).toBe(rounded);
  });

  test("a tie that a binary or a cut decimal rate would lose rounds up: 6.00 at 1 % for a month is 0.005", () => {
    expect(interestFor(600, "0.01", { numerator: 30, denominator: 360 })).toBe(1);
  });

  test("a multiple rounds the whole amount, and halves go up", () => {
    expect([divideToMultiple(1234n, 1n, 100), divideToMultiple(1250n, 1n, 100)]).toEqual([1200n, 1300n]);
  });

  test("more than a number can hold is refused, not approximated", () => {
    expect(() => toMinor(2n ** 60n)).toThrow(RangeError);
    expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError);
  });

  test("8158.09 at 12 % for a month is 81.58, and half of 244.74 is 122.37", () => {
    expect(interestFor(815_809, "0.12", { numerator: 30, denominator: 360 })).toBe(8_158);
    expect(shareOf(24_474, "0.5")).toBe(12_237);
  });
});
