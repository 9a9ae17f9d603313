import { expect, test } from "vitest";
import { figure, table } from "./table.ts";

test("columns are as wide as their widest cell", () => {
  expect(table(["query", "n"], [["list", "1000"]])).toBe("query     n\n───────────\nlist   1000");
});

test.each([
  [1234.5, "1235"],
  [12.345, "12.3"],
  [0.12345, "0.123"],
  [Number.NaN, "–"],
])("%d is shown as %s", (number, text) => {
  expect(figure(number)).toBe(text);
});
