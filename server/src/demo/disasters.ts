import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { addDays } from "@respite/shared/calendar/calendar-date";
import type { DisasterDeclaration } from "@respite/shared/disaster/disaster-declaration";

/** Whose word it is: of these disasters none has happened. */
export const DISASTER_SOURCE = "演示用公告，并非真实灾害";

/** What is declared at a lender of the demo: a flood of three weeks ago, which goes on. */
export function disastersOf(code: string, today: CalendarDate): readonly DisasterDeclaration[] {
  if (code !== "HEYUAN") return [];
  const from = addDays(today, -20);
  return [{ code: `${from.slice(0, 7)}-HEBEI`, name: "河北暴雨洪涝", areas: ["CN-13", "CN-11-09"], from, to: null }];
}
