import { addDays, type CalendarDate } from "./calendar-date.ts";

/**
 * Where days of the lunar year fall, as the `chinese-days` package reckons them. Not `Intl`: the new moon of 2027 comes four
 * minutes before midnight in Beijing, and its calendar has the year begin a day late.
 */
export type LunarDays = Readonly<{
  /** The day of a lunar date such as "2027-05-05", the fifth of the fifth month. */
  dayOf: (lunar: string) => CalendarDate;
  /** The day of the solar term 清明. */
  qingming: (year: number) => CalendarDate;
}>;

/**
 * The thirteen days off that the law itself gives in a year: New Year, Spring Festival from the eve to the third day,
 * Qingming, two days for Labour Day, Dragon Boat, Mid-Autumn, three for National Day. Which days are moved, and which
 * weekends are worked for them (调休), only the State Council's notice of the year says; so does it where one of these days
 * falls on a weekend and another is given for it.
 *
 * @see 全国年节及纪念日放假办法, State Council order 795 of 2024-11-10, in force since 2025-01-01
 */
export function statutoryHolidays(year: number, { dayOf, qingming }: LunarDays): CalendarDate[] {
  const newYear = dayOf(`${year}-01-01`);
  return [
    `${year}-01-01`,
    ...[-1, 0, 1, 2].map((days) => addDays(newYear, days)),
    qingming(year),
    `${year}-05-01`,
    `${year}-05-02`,
    dayOf(`${year}-05-05`),
    dayOf(`${year}-08-15`),
    `${year}-10-01`,
    `${year}-10-02`,
    `${year}-10-03`,
  ];
}
