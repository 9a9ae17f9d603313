import cn from "../../policies/calendars/cn.json" with { type: "json" };
import us from "../../policies/calendars/us.json" with { type: "json" };
import weekdays from "../../policies/calendars/weekdays.json" with { type: "json" };
import { type Day, dayText, keyOf, nextDay } from "./naive-days.ts";

const NOTICES = { CN: cn, US: us, WEEKDAYS: weekdays } as const;

export type NaiveBusinessDays = Readonly<{
  convention: "UNADJUSTED" | "FOLLOWING" | "MODIFIED_FOLLOWING" | "PRECEDING";
  calendar: keyof typeof NOTICES;
}>;

/** What is known of a row's day: the day agreed, the day it falls due, and what is open on it. */
export type Dated = Readonly<{ agreed: Day; due: Day; open: bigint }>;

type Neighbours = ReadonlyMap<number, Readonly<{ worked: boolean; before: Day; at: Day; after: Day }>>;
const walls = new Map<NaiveBusinessDays["calendar"], Neighbours>();

/** A wall calendar: from a Monday on, one day after the other, each with the worked day before and after it. */
function wallCalendar(calendar: NaiveBusinessDays["calendar"]): Neighbours {
  const known = walls.get(calendar);
  if (known) return known;
  const holidays = new Set<string>(NOTICES[calendar].holidays);
  const madeUp = new Set<string>(NOTICES[calendar].workingDays);
  const days: { day: Day; worked: boolean }[] = [];
  for (let [day, weekday]: [Day, number] = [{ y: 2018, m: 1, d: 1 }, 1]; day.y < 2060; day = nextDay(day)) {
    const text = dayText(day);
    days.push({ day, worked: madeUp.has(text) || (weekday <= 5 && !holidays.has(text)) });
    weekday = (weekday % 7) + 1;
  }
  const wall = new Map<number, { worked: boolean; before: Day; at: Day; after: Day }>();
  let before = { y: 2018, m: 1, d: 1 };
  for (const { day, worked } of days) {
    if (worked) before = day;
    wall.set(keyOf(day), { worked, before, at: day, after: day });
  }
  let after = { y: 2060, m: 1, d: 1 };
  for (const { day, worked } of [...days].reverse()) {
    if (worked) after = day;
    const entry = wall.get(keyOf(day));
    if (entry) entry.after = after;
  }
  walls.set(calendar, wall);
  return wall;
}

/** The worked day a day becomes. */
function workedDay(day: Day, { convention, calendar }: NaiveBusinessDays): Day {
  const found = wallCalendar(calendar).get(keyOf(day));
  if (!found) throw new Error(`The wall calendar ends before ${dayText(day)}.`);
  if (convention === "UNADJUSTED") return day;
  if (convention === "PRECEDING") return found.before;
  return convention === "MODIFIED_FOLLOWING" && found.after.m !== day.m ? found.before : found.after;
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
