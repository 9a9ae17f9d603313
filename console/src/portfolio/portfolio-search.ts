import { oneOf } from "@respite/shared/queue/search-words";

/** How many days back can be looked with one choice. */
export const PERIODS = ["30", "90", "365"] as const;
export type Period = (typeof PERIODS)[number];

/** A year, unless the address says otherwise. */
export const USUAL_PERIOD: Period = "365";

/** Days of submission: so many back from today, or from one day to another. */
export type PortfolioSearch = Readonly<{
  period?: Period | undefined;
  from?: string | undefined;
  to?: string | undefined;
}>;

/** Whether there is such a day is looked at where the days are; the first load needs no calendar. */
const DAY = /^\d{4}-\d\d-\d\d$/;

export function parsePortfolioSearch(raw: Readonly<Record<string, unknown>>): PortfolioSearch {
  const { from, to } = raw;
  if (typeof from === "string" && typeof to === "string" && [from, to].every((day) => DAY.test(day)))
    return { from, to };
  const period = oneOf(String(raw.period ?? ""), PERIODS);
  return period === undefined || period === USUAL_PERIOD ? {} : { period };
}
