import { expect, test } from "vitest";
import { typedAmount } from "./typed-amount.ts";

test.each([
  ["100000", 10_000_000],
  ["100,000.5", 10_000_050],
  ["１００", 10_000],
  ["0", 0],
  ["-1", null],
  ["1,5", null],
  ["", null],
])("“%s” that is typed is %s minor units", (text, minor) => {
  expect(typedAmount(text, "CNY")).toBe(minor);
});
