import type { CalendarDate } from "../calendar/calendar-date.ts";
import { type AreaCode, liesWithin } from "./area.ts";
import type { DisasterDeclaration } from "./disaster-declaration.ts";

/** Where a borrower lives, and when the hardship arose; the day of receipt stands in for a day that is not known. */
export type Whereabouts = Readonly<{
  area: AreaCode | null;
  hardshipSince: CalendarDate | null;
  submittedOn: CalendarDate;
}>;

/**
 * The declared disaster that a borrower was in when the hardship arose; of several the one that began last, and of
 * those that began on one day the first by code. Null when there is none, or when nobody knows where the borrower lives.
 */
export function declaredDisaster(
  { area, hardshipSince, submittedOn }: Whereabouts,
  declarations: readonly DisasterDeclaration[],
): DisasterDeclaration | null {
  if (area === null) return null;
  const day = hardshipSince ?? submittedOn;
  const found = declarations
    .filter(({ areas }) => areas.some((declared) => liesWithin(area, declared)))
    .filter(({ from, to }) => from <= day && (to === null || day <= to))
    .sort((a, b) => (a.from === b.from ? (a.code < b.code ? -1 : 1) : a.from < b.from ? 1 : -1));
  return found[0] ?? null;
}
