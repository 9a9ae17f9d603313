import { expect, test } from "vitest";
import { formatBytes, formatRate } from "./rate.ts";

test.each([
  { rate: "0.12", shown: "12%" },
  { rate: "0.094822", shown: "9.4822%" },
  { rate: "0.5", shown: "50%" },
  { rate: "1", shown: "100%" },
  { rate: "0", shown: "0%" },
  { rate: "0.00000001", shown: "0.000001%" },
  { rate: "-0.015", shown: "-1.5%" },
])("$rate is shown as $shown, with every digit it has", ({ rate, shown }) => {
  expect(formatRate(rate, "en")).toBe(shown);
});

test("a file's size is told in the unit a person would use", () => {
  expect([formatBytes(48_200, "en"), formatBytes(2_340_000, "en")]).toEqual(["48 kB", "2.3 MB"]);
});
