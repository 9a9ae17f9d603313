import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { AreaCode } from "./area.ts";

/** A disaster as an authority declared it: where, and when. Whoever was there then need not prove it. */
export type DisasterDeclaration = Readonly<{
  code: string;
  name: string;
  areas: readonly AreaCode[];
  from: CalendarDate;
  /** Null while it goes on. */
  to: CalendarDate | null;
}>;
