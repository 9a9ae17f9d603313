import type { BusinessCalendar } from "../calendar/business-calendar.ts";

/** For tests: May 2026 in mainland China. Closed 1–5 May; Saturday 9 May is worked in exchange. */
export const MAY_DAY: BusinessCalendar = {
  id: "test",
  source: "for tests",
  knownYears: [2026],
  unannouncedYears: [],
  holidays: ["2026-05-01", "2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05"],
  workingDays: ["2026-05-09"],
};
