import { expect, test } from "vitest";
import { localTime } from "./local-time.ts";

test.each([
  { instant: "2026-03-05T15:59:59Z", zone: "Asia/Shanghai", on: "2026-03-05", time: "23:59" },
  { instant: "2026-03-05T16:00:00Z", zone: "Asia/Shanghai", on: "2026-03-06", time: "00:00" },
  { instant: "2026-03-08T06:59:00Z", zone: "America/New_York", on: "2026-03-08", time: "01:59" },
  { instant: "2026-03-08T07:00:00Z", zone: "America/New_York", on: "2026-03-08", time: "03:00" },
  { instant: "2026-03-05T22:00:00+08:00", zone: "Asia/Shanghai", on: "2026-03-05", time: "22:00" },
])("at $instant it is $time on $on in $zone", ({ instant, zone, on, time }) => {
  expect(localTime(instant, zone)).toEqual({ on, time });
});

test("an instant without an offset, or a zone that does not exist, is refused", () => {
  expect(() => localTime("2026-03-05T22:00:00", "Asia/Shanghai")).toThrow(RangeError);
  expect(() => localTime("2026-03-05T22:00:00Z", "Asia/Atlantis")).toThrow(RangeError);
});
