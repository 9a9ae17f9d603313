import { expect, test } from "vitest";
import { alignRows } from "./align-rows.ts";

const row = (number: number, dueOn: string, due: number, paid = 0) => ({ number, dueOn, due, interestFree: 0, paid });
const before = [row(1, "2026-01-15", 1000, 1000), row(2, "2026-02-15", 1000), row(3, "2026-03-15", 1000)];

test("paid instalments are counted, not shown", () => {
  const { paid, lines } = alignRows(before, []);
  expect([paid, lines.map((line) => line.number)]).toEqual([1, [2, 3]]);
});

test("a shift of one month shows an empty instalment, the moved ones, and one more at the end", () => {
  const shifted = [
    before[0] ?? row(1, "", 0),
    row(2, "2026-02-15", 0),
    row(3, "2026-03-15", 1010),
    row(4, "2026-04-15", 1000),
  ];
  const { lines } = alignRows(before, [shifted]);
  expect(lines.map(({ number, after }) => [number, after[0]?.row?.due, after[0]?.changed])).toEqual([
    [2, 0, true],
    [3, 1010, true],
    [4, 1000, true],
  ]);
});

test("an instalment that stays as it was is not marked", () => {
  const { lines } = alignRows(before, [before]);
  expect(lines.every((line) => line.after[0]?.changed === false)).toBe(true);
});

test("a relief with fewer rows leaves the cell empty and marks it", () => {
  const { lines } = alignRows(before, [before.slice(0, 2)]);
  expect(lines[1]?.after[0]).toEqual({ row: null, changed: true });
});

test("a part-paid instalment is still open", () => {
  expect(alignRows([row(1, "2026-01-15", 1000, 400)], []).lines).toHaveLength(1);
});
