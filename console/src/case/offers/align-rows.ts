import type { ScheduleRow } from "./offer-view.ts";

export type Cell = Readonly<{ row: ScheduleRow | null; changed: boolean }>;
export type Line = Readonly<{ number: number; before: ScheduleRow | null; after: readonly Cell[] }>;

/**
 * Schedules side by side by instalment number, from the first that is not fully paid. Paid rows are the same everywhere
 * and only counted.
 */
export function alignRows(
  before: readonly (ScheduleRow & { paid: number })[],
  offers: readonly (readonly ScheduleRow[])[],
): { paid: number; lines: Line[] } {
  const firstOpen = before.find((row) => row.paid < row.due)?.number ?? Number.POSITIVE_INFINITY;
  const old = new Map(before.map((row) => [row.number, row]));
  const columns = offers.map((rows) => new Map(rows.map((row) => [row.number, row])));
  const numbers = [...new Set([old, ...columns].flatMap((rows) => [...rows.keys()]))].filter(
    (number) => number >= firstOpen,
  );
  const lines = numbers
    .sort((a, b) => a - b)
    .map((number) => {
      const was = old.get(number) ?? null;
      const after = columns.map((rows): Cell => {
        const row = rows.get(number) ?? null;
        return { row, changed: row?.due !== was?.due || row?.dueOn !== was?.dueOn };
      });
      return { number, before: was, after };
    });
  return { paid: before.filter((row) => row.number < firstOpen).length, lines };
}
