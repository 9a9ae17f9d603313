import { expect, test } from "vitest";
import { todayIn } from "./today.ts";

test("today is the institution's, on either side of its midnight", () => {
  const at = new Date("2026-03-01T17:30:00Z");
  expect([todayIn("Asia/Shanghai", at), todayIn("America/New_York", at)]).toEqual(["2026-03-02", "2026-03-01"]);
});
