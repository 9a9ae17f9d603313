import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import type { PastRelief } from "../facts.ts";
import { facts } from "../testing.ts";
import { deferralTotal } from "./r5-deferral-total.ts";

// Three months from 2026-06-01 end on 2026-09-01; the 24 months before that open on 2024-09-01.
const check = (...pastReliefs: PastRelief[]) => deferralTotal.check(facts({ pastReliefs }), CN_DEFAULT.numbers);

describe("R5 months deferred in all: 12 in any 24 months", () => {
  test.each([
    { past: [], measured: 3, passed: true },
    { past: [{ from: "2025-01-01", months: 9, endedOn: "2025-12-01" }], measured: 12, passed: true },
    { past: [{ from: "2025-01-01", months: 10, endedOn: "2025-12-01" }], measured: 13, passed: false },
    { past: [{ from: "2024-08-01", months: 10, endedOn: "2025-12-01" }], measured: 12, passed: true },
    { past: [{ from: "2025-01-01", months: 10, endedOn: "2025-04-01" }], measured: 6, passed: true },
    { past: [{ from: "2025-09-01", months: 10, endedOn: null }], measured: 13, passed: false },
  ])("3 months asked for after $past: $measured in all, passed is $passed", ({ past, measured, passed }) => {
    expect(check(...past)).toMatchObject({ measured, passed, limit: 12, unit: "months" });
  });
});
