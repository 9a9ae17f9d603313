import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { businessDate, endOfDay, lastDayOf } from "./business-date.ts";

const ZONES = [
  "Asia/Shanghai",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Europe/London",
  "Pacific/Apia",
];

const zones = fc.constantFrom(...ZONES);
const instants = fc
  .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2090-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString());

test("the business date is the day that Temporal finds, also the second time it is asked", () => {
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      const day = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
      expect([businessDate(instant, zone), businessDate(instant, zone)]).toEqual([day, day]);
    }),
    { numRuns: 2000 },
  );
});

test("a day ends where the next begins, also on days when the clocks are changed", () => {
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      const day = businessDate(instant, zone);
      const end = endOfDay(day, zone);
      expect(lastDayOf(new Date(end), zone)).toBe(day);
      expect(businessDate(end, zone) > day).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("what is no instant and no day is refused", () => {
  expect(() => businessDate("2026-03-05", "Asia/Shanghai")).toThrow(RangeError);
  expect(() => endOfDay("2026-02-30", "Asia/Shanghai")).toThrow(RangeError);
});
