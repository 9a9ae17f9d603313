import { expect, test } from "vitest";
import type { ReliefMeasure } from "../relief/relief.ts";
import { deferralMonths } from "./deferral-months.ts";

const DUE = "2026-06-01";
const FROM = { nextDueOn: DUE };

test.each<[number, ReliefMeasure]>([
  [3, { type: "SHIFT", months: 3, deferredInterest: "LAST" }],
  [3, { type: "CAPITALISE", months: 3, maturity: "EXTEND" }],
  [3, { type: "INTEREST_ONLY", months: 3 }],
  [2, { type: "TAIL", instalments: 2 }],
  [0, { type: "SHIFT_TO_DATE", toDate: DUE }],
  [1, { type: "SHIFT_TO_DATE", toDate: "2026-06-02" }],
  [1, { type: "SHIFT_TO_DATE", toDate: "2026-07-01" }],
  [2, { type: "SHIFT_TO_DATE", toDate: "2026-07-02" }],
  [0, { type: "EXTEND", months: 6 }],
  [0, { type: "RE_AGE", instalments: 6 }],
  [0, { type: "RATE_REDUCTION", rate: "0.06", fromDate: DUE }],
  [0, { type: "INTEREST_PAUSE", fromDate: DUE, toDate: "2026-09-01" }],
  [0, { type: "WAIVE", share: "1" }],
])("%i months are put off by %o", (months, measure) => {
  expect(deferralMonths({ measures: [measure] }, FROM)).toBe(months);
});

test("measures that are combined put off the months of both", () => {
  const shift = { type: "SHIFT", months: 2, deferredInterest: "LAST" } as const;
  expect(deferralMonths({ measures: [shift, { type: "INTEREST_ONLY", months: 1 }] }, FROM)).toBe(3);
});
