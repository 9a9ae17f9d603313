import { oneOf, textOf } from "@respite/shared/queue/search-words";

/** How many days ahead can be looked. */
export const DAYS_AHEAD = ["7", "14", "30"] as const;
export type DaysAhead = (typeof DAYS_AHEAD)[number];

/** Two weeks, unless the address says otherwise. */
export const USUAL_DAYS: DaysAhead = "14";

export type OutreachSearch = Readonly<{ days?: DaysAhead | undefined }>;

export function parseOutreachSearch(raw: Readonly<Record<string, unknown>>): OutreachSearch {
  const days = oneOf(textOf(String(raw.days ?? "")), DAYS_AHEAD);
  return days === undefined || days === USUAL_DAYS ? {} : { days };
}
