import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../calendar/calendar-date.ts";
import { CALENDARS } from "../calendar/calendars.ts";
import { isHeld } from "./evidence-hold.ts";
import { businessDaysOf, EVERY_DAY, elapsedDays } from "./working-time.ts";

const day = fc.nat(500).map((days) => addDays("2025-06-01", days));
const hold = fc.tuple(day, fc.nat(20), fc.option(fc.nat(25))).map(([requestedOn, days, answered]) => ({
  requestedOn,
  dueOn: addDays(requestedOn, days),
  answeredOn: answered === null ? null : addDays(requestedOn, answered),
}));

test("elapsed days are those that count and are not held, day by day, also where holds overlap", () => {
  fc.assert(
    fc.property(
      day,
      fc.nat(500),
      fc.array(hold, { maxLength: 5 }),
      fc.constantFrom(businessDaysOf(CALENDARS.CN), EVERY_DAY),
      (from, days, holds, of) => {
        const each = Array.from({ length: days }, (_, i) => addDays(from, i + 1));
        const counted = each.filter((on) => of.counts(on) && !isHeld(on, holds)).length;
        expect(elapsedDays(from, addDays(from, days), of, holds)).toBe(counted);
      },
    ),
  );
});

test("no time has gone by until the day itself, nor before it", () => {
  expect(elapsedDays("2026-03-02", "2026-03-02", EVERY_DAY, [])).toBe(0);
  expect(elapsedDays("2026-03-02", "2026-02-27", EVERY_DAY, [])).toBe(0);
});
