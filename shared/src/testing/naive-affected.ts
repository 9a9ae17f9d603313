import { type Day, keyOf } from "./naive-days.ts";
import { sum } from "./naive-parts.ts";
import { type Cost, charge } from "./naive-relief.ts";
import {
  costBetween,
  dayAt,
  type NaiveParts,
  type NaiveStanding,
  openOf,
  type StandingRow,
  split,
} from "./naive-standing.ts";

/** A row that a relief writes; when it falls due is found once all are known. */
export type NewRow = Omit<StandingRow, "due">;

/** The rows a relief works on, position 0 the oldest unpaid one, and what time costs at each position. */
export type NaiveAffected = Readonly<{
  standing: NaiveStanding;
  decided: Day;
  at: number;
  first: StandingRow;
  rows: readonly StandingRow[];
  met: NaiveParts;
  open: NaiveParts;
  /** Principal of all rows, and what is left of it once the part payment is taken off. */
  owed: bigint;
  openBalance: bigint;
  day: (position: number) => Day;
  cost: (position: number) => Cost;
  /** Position of the first day that is not before the decision. */
  next: number;
}>;

export const oldestUnpaid = ({ rows }: NaiveStanding): number => rows.findIndex((row) => openOf(row) > 0n);

export function affectedBy(standing: NaiveStanding, at: number, decided: Day): NaiveAffected {
  const rows = standing.rows.slice(at);
  const first = rows[0];
  if (!first) throw new Error(`There is no row at ${at}.`);
  const { met, open } = split(first, standing.order);
  const owed = sum(rows.map((row) => row.principal));
  const day = (position: number) => dayAt(standing, at + position);
  const costs = new Map<number, Cost>();
  const cost = (position: number) => {
    const known = costs.get(position) ?? costBetween(standing, day(position - 1), day(position));
    costs.set(position, known);
    return known;
  };
  let next = 0;
  while (isEarlier(day(next), decided)) next += 1;
  return { standing, decided, at, first, rows, met, open, owed, openBalance: owed - met.principal, day, cost, next };
}

export const isEarlier = (a: Day, b: Day): boolean => keyOf(a) < keyOf(b);

/** What is owed before the row at a position. */
export const owedBefore = ({ owed, rows }: NaiveAffected, position: number): bigint =>
  owed - sum(rows.slice(0, position).map((row) => row.principal));

/** All principal of a flat loan, paid or not: what it charges for. */
export const flatBase = ({ rows }: NaiveStanding): bigint => sum(rows.map((row) => row.principal));

/** Interest of a row for a time: its own where neither the time nor what is owed is another, else that on the balance. */
export function interestAt(affected: NaiveAffected, position: number, balance: bigint, cost: Cost): bigint {
  const { rows, standing } = affected;
  const [top, bottom] = affected.cost(position);
  const isSameTime = top * cost[1] === cost[0] * bottom;
  const isSameDebt = standing.isFlat || balance === owedBefore(affected, position);
  if (isSameTime && isSameDebt) return rows[position]?.interest ?? 0n;
  return charge(standing.isFlat ? flatBase(standing) : balance, cost);
}
