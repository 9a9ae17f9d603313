import { expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import type { ReliefMeasure } from "../../relief/relief.ts";
import { facts } from "../testing.ts";
import { interestWaiver } from "./r8-interest-waiver.ts";

const shift: ReliefMeasure = { type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" };

test.each([
  { measures: [shift], measured: "0", passed: true },
  { measures: [shift, { type: "WAIVE", share: "0.5" }], measured: "0.5", passed: true },
  { measures: [shift, { type: "WAIVE", share: "0.51" }], measured: "0.51", passed: false },
  { measures: [shift, { type: "WAIVE", share: "1" }], measured: "1", passed: false },
] satisfies { measures: ReliefMeasure[]; measured: string; passed: boolean }[])(
  "R8: waiving $measured of the interest against 0.5 for one reviewer: passed is $passed",
  ({ measures, measured, passed }) => {
    expect(interestWaiver.check(facts({ requested: { measures } }), CN_DEFAULT.numbers)).toEqual({
      passed,
      measured,
      limit: "0.5",
      unit: "share",
    });
  },
);
