import { expect, test } from "vitest";
import { rateVerdict } from "./rate-against-cap.ts";

const verdict = (effectiveAnnualRate: string | null, withinRateCap: boolean | null, rateCap: string | null = "0.24") =>
  rateVerdict({ effectiveAnnualRate, rateCap, withinRateCap });

test("what the server found within the cap is within it, and what it found over is over", () => {
  expect([verdict("0.119035", true), verdict("0.24", true), verdict("0.3154", false)]).toEqual([
    "WITHIN",
    "WITHIN",
    "OVER",
  ]);
});

test("a rate that only rounding lifts above the cap is said to be at it", () => {
  expect(verdict("0.240012", true)).toBe("AT");
});

test("an offer from before rates were held against a cap is not called within it", () => {
  expect([verdict("0.12", null, null), verdict(null, null, null)]).toEqual(["NOT_JUDGED", "NOT_JUDGED"]);
});
