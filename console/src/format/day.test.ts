import { expect, test } from "vitest";
import { dayIn, endOfDay } from "./day.ts";

test.each([
  ["2026-03-05", "Asia/Shanghai", "2026-03-05T15:59:59.000Z"],
  ["2026-03-05", "UTC", "2026-03-05T23:59:59.000Z"],
  // The clocks go forward on 8 March and back on 1 November.
  ["2026-03-07", "America/New_York", "2026-03-08T04:59:59.000Z"],
  ["2026-03-08", "America/New_York", "2026-03-09T03:59:59.000Z"],
  ["2026-11-01", "America/New_York", "2026-11-02T04:59:59.000Z"],
  ["2026-12-31", "Pacific/Auckland", "2026-12-31T10:59:59.000Z"],
])("%s ends in %s at %s, and a second later the next day has begun", (date, timeZone, end) => {
  expect(endOfDay(date, timeZone)).toBe(end);
  expect(dayIn(end, timeZone)).toBe(date);
  expect(dayIn(Date.parse(end) + 1000, timeZone) > date).toBe(true);
});
