import { describe, expect, test } from "vitest";
import { besides, isProtected, type ProtectionInterval, stretches } from "./protection-interval.ts";

const held = (from: string, to: string | null): ProtectionInterval => ({ from, to, reason: "APPLICATION" });

describe("protection", () => {
  test.each([
    { on: "2026-03-01", is: false },
    { on: "2026-03-02", is: true },
    { on: "2026-03-10", is: true },
    { on: "2026-03-11", is: false },
  ])("from 2 to 10 March covers $on: $is", ({ on, is }) => {
    expect(isProtected([held("2026-03-02", "2026-03-10")], on)).toBe(is);
  });

  test("without an end lasts for good", () => {
    expect(isProtected([held("2026-03-02", null)], "2099-01-01")).toBe(true);
  });

  test("intervals that meet are one stretch, those with a day between are two", () => {
    expect(stretches([held("2026-03-11", "2026-03-20"), held("2026-03-02", "2026-03-10")])).toEqual([
      { from: "2026-03-02", to: "2026-03-20" },
    ]);
    expect(stretches([held("2026-03-02", "2026-03-10"), held("2026-03-12", null)])).toHaveLength(2);
  });

  test.each([
    { earlier: [], interval: held("2026-03-09", null), left: held("2026-03-09", null) },
    { earlier: [held("2026-03-02", "2026-03-09")], interval: held("2026-03-09", null), left: held("2026-03-10", null) },
    {
      earlier: [held("2026-03-02", "2026-03-20")],
      interval: held("2026-03-12", "2026-03-21"),
      left: held("2026-03-21", "2026-03-21"),
    },
    { earlier: [held("2026-03-02", "2026-03-20")], interval: held("2026-03-12", "2026-03-15"), left: null },
    { earlier: [held("2026-03-02", null)], interval: held("2026-03-12", null), left: null },
    { earlier: [held("2026-03-02", "2026-03-05")], interval: held("2026-03-12", null), left: held("2026-03-12", null) },
  ])("beside $earlier, $interval is stored as $left", ({ earlier, interval, left }) => {
    expect(besides(earlier, interval)).toEqual(left);
  });
});
