/**
 * Writes the next edition of a business calendar, such as shared/policies/calendars/cn-2.json; those that were published stay.
 * Run it when `chinese-days` has learnt a new year: `node scripts/generate-calendars.ts`. A test in shared fails while the
 * newest edition and the package differ.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { CALENDAR_EDITIONS, CALENDAR_YEARS, CALENDARS } from "@respite/shared/calendar/calendars";
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
const known = [
  { id: "CN", calendar: chineseCalendar(data, CALENDAR_YEARS, lunar) },
  { id: "US", calendar: usFederalCalendar(CALENDAR_YEARS) },
] as const;
for (const { id, calendar } of known) {
  const { length } = CALENDAR_EDITIONS[id];
  if (JSON.stringify(calendar) === JSON.stringify(CALENDARS[id])) {
    console.log(`${id}: edition ${length} has all that is known.`);
    continue;
  }
  const name = `${id.toLowerCase()}-${length + 1}.json`;
  const onOneLine = (years: string) => JSON.stringify(JSON.parse(years)).replaceAll(",", ", ");
  const text = JSON.stringify(calendar, null, 2).replace(
    /(?<="(?:knownY|unannouncedY|y)ears": )\[[^\]]*\]/g,
    onOneLine,
  );
  writeFileSync(new URL(name, folder), `${text}\n`);
  console.log(
    `${id}: ${name} is edition ${length + 1}. Name it in shared/src/calendar/calendars.ts, last of its editions.`,
  );
}
