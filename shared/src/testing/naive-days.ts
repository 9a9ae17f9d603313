/**
 * Calendars and day counts once more, for tests: one day after the other, as a person would count on a wall calendar.
 * It shares no code with what it checks.
 */
export type Day = Readonly<{ y: number; m: number; d: number }>;

export const lengthOfMonth = ({ y, m }: { y: number; m: number }) => {
  if (m === 2) return isLeap(y) ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
};
const isLeap = (y: number) => y % 400 === 0 || (y % 4 === 0 && y % 100 !== 0);

export const dayText = ({ y, m, d }: Day) =>
  `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;

export function nextDay({ y, m, d }: Day): Day {
  if (d < lengthOfMonth({ y, m })) return { y, m, d: d + 1 };
  return m < 12 ? { y, m: m + 1, d: 1 } : { y: y + 1, m: 1, d: 1 };
}

export function dayBefore({ y, m, d }: Day): Day {
  if (d > 1) return { y, m, d: d - 1 };
  const month = m > 1 ? { y, m: m - 1 } : { y: y - 1, m: 12 };
  return { ...month, d: lengthOfMonth(month) };
}

export const laterBy = (day: Day, days: number): Day => (days === 0 ? day : laterBy(nextDay(day), days - 1));

/** A day of a month, or its last where it has no such day. */
export const dayIn = (y: number, m: number, d: number): Day => ({ y, m, d: Math.min(d, lengthOfMonth({ y, m })) });

/** The same day a month on, or the month's last. */
export function nextMonth({ y, m }: Day, anchor: number): Day {
  const month = m < 12 ? { y, m: m + 1 } : { y: y + 1, m: 1 };
  return { ...month, d: Math.min(anchor, lengthOfMonth(month)) };
}

/** A day as one number that sorts: 20240131. */
export const keyOf = ({ y, m, d }: Day): number => y * 10_000 + m * 100 + d;

/**
 * The part of the money that a period costs, [top, bottom]: the length of a year it takes, times the rate of each night,
 * averaged. Where every month has thirty days, the period has so many `thirties` of 360.
 */
export function costOf(
  dayCount: "THIRTY_360" | "ACT_365F" | "ACT_360" | "ACT_ACT",
  from: Day,
  to: Day,
  rateOfNight: (night: number) => number,
  thirties = 30,
): [top: bigint, bottom: bigint] {
  let nights = 0;
  let rates = 0;
  let inLeapYears = 0;
  const end = keyOf(to);
  for (let night = from; keyOf(night) < end; night = nextDay(night)) {
    nights += 1;
    rates += rateOfNight(keyOf(night));
    if (isLeap(night.y)) inLeapYears += 1;
  }
  const lengths: Record<typeof dayCount, [number, number]> = {
    THIRTY_360: [thirties, 360],
    ACT_365F: [nights, 365],
    ACT_360: [nights, 360],
    ACT_ACT: [inLeapYears * 365 + (nights - inLeapYears) * 366, 366 * 365],
  };
  const [part, year] = lengths[dayCount];
  return [BigInt(part) * BigInt(rates), BigInt(year * nights) * 1_000_000n];
}

export function dayOf(text: string): Day {
  const [y = 0, m = 0, d = 0] = text.split("-").map(Number);
  return { y, m, d };
}
