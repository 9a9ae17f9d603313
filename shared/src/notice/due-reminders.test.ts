import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../calendar/calendar-date.ts";
import { reminderDue } from "./due-reminders.ts";

test.each([
  { left: 8, due: null },
  { left: 7, due: 7 },
  { left: 6, due: 7 },
  { left: 4, due: 7 },
  { left: 3, due: 3 },
  { left: 2, due: 3 },
  { left: 1, due: 1 },
  { left: 0, due: null },
  { left: -1, due: null },
])("with $left days left, the reminder of $due days is due", ({ left, due }) => {
  expect(reminderDue(addDays("2026-06-03", left), "2026-06-03")).toBe(due);
});

test("whatever days the reminders run on, nobody gets more than three, and each at most once", () => {
  const days = fc.uniqueArray(fc.integer({ min: -20, max: 2 }), { maxLength: 23 });
  fc.assert(
    fc.property(days, (runs) => {
      const told = new Set<number>();
      for (const day of runs.toSorted((a, b) => a - b)) {
        const due = reminderDue("2026-06-10", addDays("2026-06-10", day));
        if (due !== null) told.add(due);
        if (due !== null) expect(-day).toBeLessThanOrEqual(due);
      }
      expect(told.size).toBeLessThanOrEqual(3);
    }),
  );
});
