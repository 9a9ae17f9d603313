/** Which day it is on the wall of the institution, as `YYYY-MM-DD`. */
export function todayIn(timeZone: string, now = new Date()): string {
  const style = { timeZone, year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const parts = new Intl.DateTimeFormat("en-GB", style).formatToParts(now);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year")}-${of("month")}-${of("day")}`;
}
