import { type Day, keyOf, lengthOfMonth, nextDay } from "./naive-days.ts";

/** The due days of one loan: the day of the month, and what becomes of it in a month that has no such day. */
export type DueDays = Readonly<{ anchor: number; shortMonth: "LAST_DAY_OF_MONTH" | "FIRST_DAY_OF_NEXT_MONTH" }>;

type Month = Readonly<{ y: number; m: number }>;

const sameDay = (a: Day, b: Day): boolean => keyOf(a) === keyOf(b);

const monthAfter = ({ y, m }: Month): Month => (m < 12 ? { y, m: m + 1 } : { y: y + 1, m: 1 });
const monthBefore = ({ y, m }: Month): Month => (m > 1 ? { y, m: m - 1 } : { y: y - 1, m: 12 });

/** The day on which what belongs to a month falls due. */
export function dueIn(month: Month, { anchor, shortMonth }: DueDays): Day {
  const last = { ...month, d: lengthOfMonth(month) };
  if (anchor <= last.d) return { ...month, d: anchor };
  return shortMonth === "LAST_DAY_OF_MONTH" ? last : nextDay(last);
}

/** The month a due day belongs to: its own, or the short one before it; `null` for a day on which nothing falls due. */
export function monthOf(day: Day, due: DueDays): Month | null {
  return [day, monthBefore(day)].map(({ y, m }) => ({ y, m })).find((month) => sameDay(dueIn(month, due), day)) ?? null;
}

/** The due days that follow a day, one a month. */
export function dueDaysAfter(day: Day, due: DueDays, count: number): Day[] {
  let month = monthOf(day, due) ?? { y: day.y, m: day.m };
  return Array.from({ length: count }, () => {
    month = monthAfter(month);
    return dueIn(month, due);
  });
}

/** Days of a period where every month has thirty: from due day to due day whole months, else as the calendar page says. */
export function thirties(from: Day, to: Day, due: DueDays): number {
  for (const days of [due, { ...due, anchor: from.d }]) {
    if (!monthOf(from, days)) continue;
    const count = 12 * (to.y - from.y) + to.m - from.m + 1;
    const after = dueDaysAfter(from, days, count).findIndex((day) => sameDay(day, to));
    if (after >= 0) return 30 * (after + 1);
  }
  const page = (day: Day) => (day.d === lengthOfMonth(day) ? 30 : Math.min(day.d, 30));
  return 360 * (to.y - from.y) + 30 * (to.m - from.m) + page(to) - page(from);
}
