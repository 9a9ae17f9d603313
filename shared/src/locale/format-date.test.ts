import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../calendar/calendar-date.ts";
import { formatDate, formatShortDate } from "./format-date.ts";

test.each([
  ["en", "2026-06-01", "1 June 2026"],
  ["zh-Hans", "2026-06-01", "2026年6月1日"],
  ["zh-Hant", "2027-12-31", "2027年12月31日"],
] as const)("in %s, %s is %s", (locale, date, written) => expect(formatDate(date, locale)).toBe(written));

test("any day is written as Intl writes it in the same language", () => {
  const intl = { en: "en-GB", "zh-Hans": "zh-Hans-CN", "zh-Hant": "zh-Hant-TW" } as const;
  const short = { year: "numeric", month: "short", day: "numeric" } as const;
  fc.assert(
    fc.property(fc.nat(80_000), fc.constantFrom("en", "zh-Hans", "zh-Hant"), (days, locale) => {
      const date = addDays("1950-01-01", days);
      const by = (style: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(intl[locale], { ...style, timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
      expect(formatDate(date, locale)).toBe(by({ dateStyle: "long" }));
      expect(formatShortDate(date, locale)).toBe(by(short));
    }),
  );
});
