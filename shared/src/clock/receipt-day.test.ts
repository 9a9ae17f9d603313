import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { receiptDay } from "./receipt-day.ts";

const on = (told: string | null, startedOn = "2025-10-10") =>
  receiptDay(told, { today: "2026-03-05", startedOn, policy: CN_DEFAULT });

describe("the day on which an application counts as received", () => {
  test("is today, unless another is told", () => {
    expect(on(null)).toEqual({ ok: true, value: "2026-03-05" });
    expect(on("2026-03-05")).toEqual({ ok: true, value: "2026-03-05" });
    expect(on("2026-03-02")).toEqual({ ok: true, value: "2026-03-02" });
  });

  test("is not in the future", () => {
    expect(on("2026-03-06")).toEqual({ ok: false, error: { code: "DAY_IN_FUTURE", facts: { day: "2026-03-06" } } });
  });

  test("is at the earliest the day on which the loan was paid out", () => {
    expect(on("2026-02-20", "2026-02-20")).toEqual({ ok: true, value: "2026-02-20" });
    expect(on("2026-02-19", "2026-02-20")).toEqual({
      ok: false,
      error: { code: "RECEIVED_BEFORE_LOAN", facts: { startedOn: "2026-02-20" } },
    });
  });

  test("is at most 45 days ago, as long as the window of one instalment is open: 30 days before it and 15 after", () => {
    expect(on("2026-01-19")).toEqual({ ok: true, value: "2026-01-19" });
    expect(on("2026-01-18")).toEqual({
      ok: false,
      error: { code: "RECEIVED_TOO_LONG_AGO", facts: { earliest: "2026-01-19", days: 45 } },
    });
  });
});
