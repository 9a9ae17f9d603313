import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import type { Relief } from "../../relief/relief.ts";
import { facts } from "../testing.ts";
import { rateCap } from "./r7-rate-cap.ts";

const shift: Relief = { measures: [{ type: "SHIFT", months: 3, deferredInterest: "LAST" }] };
const capitalise = (months: number): Relief => ({ measures: [{ type: "CAPITALISE", months, maturity: "EXTEND" }] });

describe("R7 rate cap: 24 % a year, capitalised interest included", () => {
  test.each([
    { annualRate: "0.24", requested: shift, measured: "0.24", passed: true },
    { annualRate: "0.2401", requested: shift, measured: "0.2401", passed: false },
    // 1 % a month for three months: 0.12 × 1.01³ = 0.12 × 1.030301
    { annualRate: "0.12", requested: capitalise(3), measured: "0.123636", passed: true },
    // 2 % a month for one month: 0.24 × 1.02
    { annualRate: "0.24", requested: capitalise(1), measured: "0.2448", passed: false },
    { annualRate: "0.094822", requested: shift, measured: "0.094822", passed: true },
    { annualRate: "0", requested: capitalise(6), measured: "0", passed: true },
  ])(
    "$annualRate with $requested.measures.0.type: $measured, passed is $passed",
    ({ annualRate, requested, ...expected }) => {
      expect(rateCap.check(facts({ annualRate, requested }), CN_DEFAULT.numbers)).toEqual({
        ...expected,
        limit: "0.24",
        unit: "rate",
      });
    },
  );
});
