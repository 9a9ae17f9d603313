import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysPastDue } from "../schedule/position.ts";
import { anyStanding } from "../testing/any-loan.ts";
import { anyMeasures } from "../testing/any-measures.ts";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import { applyRelief } from "./apply-relief.ts";
import { reportingEffect } from "./reporting-effect.ts";

const { schedule: before } = x0AfterFour;
const shifted = (months: number) => grant(x0AfterFour, [{ type: "SHIFT", months, deferredInterest: "LAST" }]).schedule;

describe("what a relief does to the status that is reported", () => {
  test.each([
    ["on the due day of the fifth instalment", "2024-06-01", 3, "STAYS_CURRENT"],
    ["a day later", "2024-06-02", 3, "BECOMES_CURRENT"],
    ["when the moved one is overdue again", "2024-07-02", 1, "STAYS_OVERDUE"],
  ] as const)("%s, %s, a shift of %i months: %s", (_when, on, months, effect) => {
    expect(reportingEffect(before, shifted(months), on)).toBe(effect);
  });

  test("never makes a current loan overdue, on the day it is decided", () => {
    fc.assert(
      fc.property(anyStanding(), anyMeasures, (standing, measures) => {
        const result = applyRelief({ ...standing, relief: { measures } });
        if (!result.ok) return;
        const on = standing.decidedOn;
        const effect = reportingEffect(standing.schedule, result.value.schedule, on);
        expect(effect === "STAYS_CURRENT").toBe(daysPastDue(standing.schedule, on) === 0);
        if (effect === "STAYS_CURRENT") expect(daysPastDue(result.value.schedule, on)).toBe(0);
      }),
    );
  });
});
