import { describe, expect, test } from "vitest";
import cn from "../../policies/calendars/cn.json" with { type: "json" };
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { mainMeasure, timeToDecision } from "./case-fact.ts";

const time = (
  decidedOn: string | null,
  holds: Parameters<typeof timeToDecision>[0]["holds"] = [],
  today = "2026-03-31",
) => timeToDecision({ submittedOn: "2026-03-05", decidedOn, holds }, today, CN_DEFAULT, cn);

describe("the time to a decision", () => {
  test("is counted in working days, the day of receipt is day 0", () => {
    expect(time("2026-03-05")).toEqual({ days: 0, breached: false });
    expect(time("2026-03-09")).toEqual({ days: 2, breached: false });
    expect(time("2026-03-16")).toEqual({ days: 7, breached: false });
    expect(time("2026-03-17")).toEqual({ days: 8, breached: true });
  });

  test("has the days taken out in which documents were awaited", () => {
    const hold = { requestedOn: "2026-03-06", dueOn: "2026-03-13", answeredOn: "2026-03-12" };
    expect(time("2026-03-17", [hold])).toEqual({ days: 4, breached: false });
  });

  test("of a case that waits is not known, but that it is breached is", () => {
    expect(time(null, [], "2026-03-16")).toEqual({ days: null, breached: false });
    expect(time(null, [], "2026-03-17")).toEqual({ days: null, breached: true });
  });
});

test("a relief is named by what it does, not by what is waived beside it", () => {
  const shift = { type: "SHIFT", months: 3, deferredInterest: "LAST" } as const;
  expect(mainMeasure({ measures: [{ type: "WAIVE", share: "0.5" }, shift] })).toBe("SHIFT");
  expect(mainMeasure({ measures: [{ type: "WAIVE", share: "0", penaltyShare: "1" }] })).toBe("WAIVE");
  expect(mainMeasure({ measures: [] })).toBeNull();
});
