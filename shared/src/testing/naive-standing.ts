import { dueDays } from "./naive-business-days.ts";
import { costOf, type Day } from "./naive-days.ts";
import { type DueDays, dueDaysAfter, thirties } from "./naive-due-days.ts";
import type { Grown } from "./naive-growth.ts";
import { half } from "./naive-loan.ts";
import { least, parts } from "./naive-parts.ts";
import { type Cost, datesOf, dueOf, type NaiveCeiling, type NaiveLoan, repay } from "./naive-relief.ts";

/** What an instalment is made of. */
export type NaiveParts = Readonly<{ penalty: bigint; deferred: bigint; interest: bigint; principal: bigint }>;

export const NO_PARTS: NaiveParts = { penalty: 0n, deferred: 0n, interest: 0n, principal: 0n };

/**
 * One row as it stands: the day agreed, the day due, its parts, what was paid on it and which of them that met when it
 * came. Its month costs its interest and what is `spared` of it, below nought where more was paid before the rate fell;
 * `free` of its principal costs nothing. `grown` is what of its penalty came by being late.
 */
export type StandingRow = NaiveParts &
  Readonly<{ agreed: Day; due: Day; paid: bigint; met?: NaiveParts; spared?: bigint; free?: bigint; grown?: Grown }>;

/** A loan as it stands, before and after any number of reliefs. */
export type NaiveStanding = Readonly<{
  loan: NaiveLoan;
  isFlat: boolean;
  /** Which part of a row a payment meets first. */
  order: readonly (keyof NaiveParts)[];
  dueDays: DueDays;
  ceilings: readonly NaiveCeiling[];
  rows: readonly StandingRow[];
}>;

export const dueAll = (row: NaiveParts): bigint => row.penalty + row.deferred + row.interest + row.principal;
export const openOf = (row: StandingRow): bigint => dueAll(row) - row.paid;

/** The loan as it begins: a bullet's one row at its end. Flat interest is reckoned once for the whole term and shared out. */
export function begun(loan: NaiveLoan, isFlat: boolean, order: NaiveStanding["order"]): NaiveStanding {
  const standing = { loan, isFlat, order, dueDays: dueOf(loan), ceilings: [], rows: [] };
  const agreed = datesOf(loan, loan.n).slice(loan.method === "BULLET" ? loan.n : 1);
  const costs = agreed.map((to, k) => costBetween(standing, agreed[k - 1] ?? loan.start, to));
  const flat = isFlat ? parts(flatOf(loan.principal, [loan.millionths, 1_000_000n], loan.n), costs.length) : undefined;
  const rows = repay(loan, loan.principal, costs, flat).map((row, k) => ({ ...row, agreed: agreed[k] ?? loan.first }));
  const days = rows.map((row) => ({ agreed: row.agreed, open: row.principal + row.interest }));
  const due = dueDays(days, loan.businessDays);
  return { ...standing, rows: rows.map((row, k) => ({ ...NO_PARTS, ...row, paid: 0n, due: due[k] ?? row.agreed })) };
}

/** A twelfth of what a year costs for each of so many months. */
const flatOf = (debt: bigint, [top, bottom]: Cost, months: number): bigint =>
  half(debt * top * BigInt(months), bottom * 12n);

/** The same, shared out evenly. */
export const flatShares = (debt: bigint, year: Cost, months: number): bigint[] =>
  parts(flatOf(debt, year, months), months);

/** The rate of a night: the lowest of all that were promised for it. */
export function rateOf({ ceilings, loan }: Omit<NaiveStanding, "rows">): (night: number) => number {
  const agreed = Number(loan.millionths);
  return (night) => {
    let lowest = agreed;
    for (const { from, millionths, to } of ceilings)
      if (night >= from && night < to && millionths < lowest) lowest = millionths;
    return lowest;
  };
}

/** What the time between two days costs at the rates in force. A flat loan counts months, whatever its days. */
export function costBetween(standing: Omit<NaiveStanding, "rows">, from: Day, to: Day, due = standing.dueDays): Cost {
  const dayCount = standing.isFlat ? "THIRTY_360" : standing.loan.dayCount;
  const days = dayCount === "THIRTY_360" ? thirties(from, to, due) : 0;
  return costOf(dayCount, from, to, rateOf(standing), days);
}

/** What a year would cost at the rates between two days. */
export const yearAt = (standing: NaiveStanding, from: Day, to: Day): Cost =>
  costOf("THIRTY_360", from, to, rateOf(standing), 360);

/** Money meets the oldest row first, its parts in the order of the loan, and what it met stays met. */
export function pay(standing: NaiveStanding, amount: bigint): NaiveStanding {
  let left = amount;
  const rows = standing.rows.map((row) => {
    const part = least(left, openOf(row));
    left -= part;
    if (part === 0n) return row;
    const { met, open } = split(row, standing.order);
    const more = handedOut(open, part, standing.order);
    const both = { ...met };
    for (const key of standing.order) both[key] += more[key];
    return { ...row, paid: row.paid + part, met: both };
  });
  return { ...standing, rows };
}

const handedOut = (open: NaiveParts, amount: bigint, order: NaiveStanding["order"]): NaiveParts => {
  const met = { ...NO_PARTS };
  let left = amount;
  for (const part of order) {
    met[part] = least(left, open[part]);
    left -= met[part];
  }
  return met;
};

/** Of a row, what was met and what is open, part by part. */
export function split(row: StandingRow, order: NaiveStanding["order"]): { met: NaiveParts; open: NaiveParts } {
  const met = row.paid === 0n ? NO_PARTS : (row.met ?? handedOut(row, row.paid, order));
  const open = { ...NO_PARTS };
  for (const part of order) open[part] = row[part] - met[part];
  return { met, open };
}

/** The standing with new rows from a position on, each falling due as the loan's business days say. */
export function withRows(
  standing: NaiveStanding,
  at: number,
  anew: readonly Omit<StandingRow, "due">[],
  decided: Day,
): NaiveStanding {
  const kept = standing.rows.slice(0, at);
  const rows = [...kept, ...anew.map((row) => ({ ...row, due: row.agreed }))];
  const booked = standing.rows.map((row) => ({ agreed: row.agreed, due: row.due, open: openOf(row) }));
  const days = dueDays(
    rows.map((row) => ({ agreed: row.agreed, open: openOf(row) })),
    standing.loan.businessDays,
    { booked, decided },
  );
  return { ...standing, rows: rows.map((row, k) => ({ ...row, due: days[k] ?? row.agreed })) };
}

/** The day agreed at a position, monthly past the last row. */
export function dayAt({ rows, dueDays: due, loan }: NaiveStanding, position: number): Day {
  const last = rows.at(-1)?.agreed ?? loan.first;
  if (position < 0) return loan.start;
  return rows[position]?.agreed ?? dueDaysAfter(last, due, position - rows.length + 1).at(-1) ?? last;
}
