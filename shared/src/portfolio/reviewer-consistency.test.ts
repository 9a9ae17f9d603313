import { describe, expect, test } from "vitest";
import { reviewerConsistency } from "./reviewer-consistency.ts";

const one = (reviewer: string, granted: number, declined: number) => ({ reviewer, granted, declined });

describe("reviewers on alike cases", () => {
  test("who grants 18 of 20 where the others grant 20 of 40 decides differently", () => {
    const [ann, bo] = reviewerConsistency([one("ann", 18, 2), one("bo", 10, 10), one("cy", 10, 10)]);
    expect(ann).toEqual({ reviewer: "ann", decided: 20, rate: 0.9, othersRate: 0.5, stands: true });
    expect(bo?.stands).toBe(false);
  });

  test("a few decisions say nothing, however they fall", () => {
    expect(reviewerConsistency([one("ann", 9, 0), one("bo", 0, 40)])[0]?.stands).toBe(false);
    expect(reviewerConsistency([one("ann", 10, 0), one("bo", 0, 40)])[0]?.stands).toBe(true);
  });

  test("everybody alike stands out by nothing, and nobody is held against nobody", () => {
    expect(reviewerConsistency([one("ann", 20, 0), one("bo", 20, 0)]).some(({ stands }) => stands)).toBe(false);
    expect(reviewerConsistency([one("ann", 20, 5)])).toMatchObject([{ othersRate: null, stands: false }]);
  });
});
