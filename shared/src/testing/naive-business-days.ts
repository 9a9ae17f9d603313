import cn from "../../policies/calendars/cn.json" with { type: "json" };
import us from "../../policies/calendars/us.json" with { type: "json" };
import weekdays from "../../policies/calendars/weekdays.json" with { type: "json" };
import { type Day, dayBefore, dayText, keyOf, nextDay } from "./naive-days.ts";

const NOTICES = { CN: cn, US: us, WEEKDAYS: weekdays } as const;

export type NaiveBusinessDays = Readonly<{
  convention: "UNADJUSTED" | "FOLLOWING" | "MODIFIED_FOLLOWING" | "PRECEDING";
  calendar: keyof typeof NOTICES;
}>;

/** What is known of a row's day: the day agreed, the day it falls due, and what is open on it. */
export type Dated = Readonly<{ agreed: Day; due: Day; open: bigint }>;

const walls = new Map<NaiveBusinessDays["calendar"], ReadonlySet<number>>();

/** The worked days of a wall calendar: from a Monday on, one day after the other. */
function workedDays(calendar: NaiveBusinessDays["calendar"]): ReadonlySet<number> {
  const known = walls.get(calendar);
  if (known) return known;
  const holidays = new Set<string>(NOTICES[calendar].holidays);
  const madeUp = new Set<string>(NOTICES[calendar].workingDays);
  const worked = new Set<number>();
  let weekday = 1;
  for (let day: Day = { y: 2018, m: 1, d: 1 }; day.y < 2060; day = nextDay(day)) {
    const text = dayText(day);
    if (madeUp.has(text) || (weekday <= 5 && !holidays.has(text))) worked.add(keyOf(day));
    weekday = (weekday % 7) + 1;
  }
  walls.set(calendar, worked);
  return worked;
}

/** The worked day a day becomes. */
function workedDay(day: Day, { convention, calendar }: NaiveBusinessDays): Day {
  if (convention === "UNADJUSTED") return day;
  const worked = workedDays(calendar);
  let [before, after] = [day, day];
  while (!worked.has(keyOf(before))) before = dayBefore(before);
  while (!worked.has(keyOf(after))) after = nextDay(after);
  if (convention === "PRECEDING") return before;
  return convention === "MODIFIED_FOLLOWING" && after.m !== day.m ? before : after;
}

/**
 * The days on which rows fall due. What keeps its day keeps it also where it was moved; nothing that is asked anew falls
 * due before the decision; and each row falls due after the one before.
 */
export function dueDays(
  rows: readonly Omit<Dated, "due">[],
  businessDays: NaiveBusinessDays | null,
  since?: Readonly<{ booked: readonly Dated[]; decided: Day }>,
): Day[] {
  if (!businessDays || businessDays.convention === "UNADJUSTED") return rows.map(({ agreed }) => agreed);
  const following = { ...businessDays, convention: "FOLLOWING" } as const;
  const days: Day[] = [];
  for (const [k, { agreed, open }] of rows.entries()) {
    const was = since?.booked[k];
    const decided = since ? keyOf(since.decided) : 0;
    const isSame = was !== undefined && keyOf(was.agreed) === keyOf(agreed);
    let due = workedDay(agreed, businessDays);
    if (isSame && (keyOf(was.due) >= decided || open <= was.open)) due = was.due;
    else if (keyOf(due) < decided) due = workedDay(agreed, following);
    const previous = days.at(-1);
    if (previous && keyOf(due) <= keyOf(previous)) due = workedDay(nextDay(previous), following);
    days.push(due);
  }
  return days;
}
