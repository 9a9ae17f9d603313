import { planRelief } from "@respite/shared/relief/plan-relief";
import type { ReliefMeasure } from "@respite/shared/relief/relief";
import { describe, expect, test } from "vitest";
import { composeRelief } from "./compose.ts";
import { MAIN_MEASURES, type MainMeasure, newMeasure } from "./measure-form.ts";
import { addable, choicesAt, maturitiesAt } from "./stand-together.ts";

const parts = (...types: MainMeasure[]) => types.map(newMeasure);

describe("beside a measure may stand", () => {
  test.each([
    { one: "SHIFT", more: ["EXTEND", "RATE_REDUCTION", "INTEREST_PAUSE"] },
    { one: "EXTEND", more: ["SHIFT", "CAPITALISE", "INTEREST_ONLY", "RATE_REDUCTION", "INTEREST_PAUSE"] },
    { one: "TAIL", more: ["RATE_REDUCTION", "INTEREST_PAUSE"] },
    { one: "WAIVE", more: [] },
  ] as const)("$one: $more", ({ one, more }) => {
    expect(addable(parts(one))).toEqual(more);
  });

  test("a third where the domain allows one, and never the same twice", () => {
    expect(addable(parts("SHIFT", "EXTEND"))).toEqual(["RATE_REDUCTION", "INTEREST_PAUSE"]);
    expect(addable(parts("SHIFT", "EXTEND", "RATE_REDUCTION", "INTEREST_PAUSE"))).toEqual([]);
  });
});

describe("a measure may be changed", () => {
  test("to anything while it stands alone", () => {
    expect(choicesAt(parts("SHIFT"), 0)).toEqual(MAIN_MEASURES);
  });

  test("and else only to what stands with the others", () => {
    expect(choicesAt(parts("SHIFT", "EXTEND"), 1)).toEqual(["EXTEND", "RATE_REDUCTION", "INTEREST_PAUSE"]);
  });

  test("a term that is extended moves the end: it cannot stay where it is", () => {
    expect(maturitiesAt(parts("CAPITALISE"), 0)).toEqual(["EXTEND", "KEEP"]);
    expect(maturitiesAt(parts("CAPITALISE", "EXTEND"), 0)).toEqual(["EXTEND"]);
    expect(addable([{ ...newMeasure("CAPITALISE"), maturity: "KEEP" }])).not.toContain("EXTEND");
  });
});

test("whatever two measures are offered together, the domain computes", () => {
  const days = { fromDate: "2026-04-01", toDate: "2026-05-01", ratePercent: "6" };
  for (const one of MAIN_MEASURES) {
    for (const two of addable(parts(one))) {
      const form = {
        parts: parts(one, two).map((part) => ({ ...part, ...days })),
        waivedPercent: "",
        penaltyPercent: "",
      };
      const measures = composeRelief(form) as readonly ReliefMeasure[];
      expect([one, two, planRelief({ measures }).ok]).toEqual([one, two, true]);
    }
  }
});
