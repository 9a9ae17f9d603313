/**
 * Writes shared/policies/calendars/{cn,us}.json. Run it when `chinese-days` has learnt a new year:
 * `node scripts/generate-calendars.ts`. A test in shared fails while the files and the package differ.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { CALENDAR_YEARS } from "@respite/shared/calendar/calendars";
import { type ChineseDays, chineseCalendar } from "@respite/shared/calendar/chinese-calendar";
import type { LunarDays } from "@respite/shared/calendar/statutory-holidays";
import { usFederalCalendar } from "@respite/shared/calendar/us-federal-calendar";

const fromShared = createRequire(new URL("../shared/package.json", import.meta.url));
const data: ChineseDays = fromShared("chinese-days/dist/chinese-days.json");
const chinese: Readonly<{
  getSolarDateFromLunar(lunar: string): Readonly<{ date: string }>;
  getSolarTermDate(year: number, month: number, term: string): string;
}> = fromShared("chinese-days");
const lunar: LunarDays = {
  dayOf: (date) => chinese.getSolarDateFromLunar(date).date,
  qingming: (year) => chinese.getSolarTermDate(year, 4, "pure_brightness"),
};
const folder = new URL("../shared/policies/calendars/", import.meta.url);

mkdirSync(folder, { recursive: true });
for (const calendar of [chineseCalendar(data, CALENDAR_YEARS, lunar), usFederalCalendar(CALENDAR_YEARS)]) {
  const file = new URL(`${calendar.id.toLowerCase()}.json`, folder);
  const onOneLine = (years: string) => JSON.stringify(JSON.parse(years)).replaceAll(",", ", ");
  const text = JSON.stringify(calendar, null, 2).replace(
    /(?<="(?:knownY|unannouncedY|y)ears": )\[[^\]]*\]/g,
    onOneLine,
  );
  writeFileSync(file, `${text}\n`);
  console.log(`${calendar.id}: ${calendar.holidays.length} holidays, years ${calendar.knownYears.join(", ")}`);
}
