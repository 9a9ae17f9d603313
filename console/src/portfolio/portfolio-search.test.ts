import { expect, test } from "vitest";
import { daysOf, daysProblem } from "./period.ts";
import { parsePortfolioSearch } from "./portfolio-search.ts";

test.each([
  [{}, {}],
  [{ period: "90" }, { period: "90" }],
  [{ period: 30 }, { period: "30" }],
  [{ period: "365" }, {}],
  [{ period: "7" }, {}],
  [
    { from: "2026-01-01", to: "2026-03-31" },
    { from: "2026-01-01", to: "2026-03-31" },
  ],
  [{ from: "2026-01-01" }, {}],
  [{ from: "last year", to: "2026-03-31", period: "30" }, { period: "30" }],
])("the address %o asks for %o", (raw, search) => {
  expect(parsePortfolioSearch(raw)).toEqual(search);
});

test.each([
  [{}, { from: "2025-03-06", to: "2026-03-05" }],
  [{ period: "30" } as const, { from: "2026-02-04", to: "2026-03-05" }],
  [
    { from: "2025-01-01", to: "2025-12-31" },
    { from: "2025-01-01", to: "2025-12-31" },
  ],
  [
    { from: "2025-12-31", to: "2025-01-01" },
    { from: "2025-03-06", to: "2026-03-05" },
  ],
])("on 5 March 2026, %o is %o", (search, days) => {
  expect(daysOf(search, "2026-03-05")).toEqual(days);
});

test.each([
  ["2024-01-01", "2024-12-31", null],
  ["2026-01-01", "2026-01-01", null],
  ["2024-01-01", "2025-01-01", "TOO_LONG"],
  ["2026-01-02", "2026-01-01", "REVERSED"],
  ["", "2026-01-01", "NO_DAY"],
])("from %s to %s: %s", (from, to, problem) => {
  expect(daysProblem({ from, to })).toBe(problem);
});
