import { type Day, keyOf } from "./naive-days.ts";
import { least, most, sum } from "./naive-parts.ts";
import { type Cost, charge } from "./naive-relief.ts";
import {
  costBetween,
  dayAt,
  type NaiveParts,
  type NaiveStanding,
  openOf,
  type StandingRow,
  split,
  yearAt,
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
  /** Principal owed before each row; that before the first, and what is left of it once the part payment is taken off. */
  owedAt: readonly bigint[];
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
  let left = owed;
  const owedAt = rows.map(({ principal }) => {
    left -= principal;
    return left + principal;
  });
  const day = (position: number) => dayAt(standing, at + position);
  const costs = new Map<number, Cost>();
  const cost = (position: number) => {
    const known = costs.get(position) ?? costBetween(standing, day(position - 1), day(position));
    costs.set(position, known);
    return known;
  };
  let next = 0;
  while (isEarlier(day(next), decided)) next += 1;
  return {
    standing,
    decided,
    at,
    first,
    rows,
    met,
    open,
    owedAt,
    owed,
    openBalance: owed - met.principal,
    day,
    cost,
    next,
  };
}

export const isEarlier = (a: Day, b: Day): boolean => keyOf(a) < keyOf(b);

/** What is owed before the row at a position. */
export const owedBefore = ({ owedAt }: NaiveAffected, position: number): bigint => owedAt[position] ?? 0n;

export const isBullet = ({ loan }: NaiveStanding): boolean => loan.method === "BULLET";

/** All principal of a flat loan, paid or not: what it charges for. */
export const flatBase = ({ rows }: NaiveStanding): bigint => sum(rows.map((row) => row.principal));

/** Two days, and what the time between them costs. */
export type NaiveTime = Readonly<{ from: Day; to: Day; cost: Cost }>;

/** The time of a position. */
export const timeAt = ({ cost, day }: NaiveAffected, position: number): NaiveTime => ({
  from: day(position - 1),
  to: day(position),
  cost: cost(position),
});

/** What the month of a row costs, and what of it is not to be charged any more. */
export const priceOf = ({ interest, spared = 0n }: StandingRow): bigint => interest + spared;
export const sparedAt = ({ rows }: NaiveAffected, position: number): bigint => most(rows[position]?.spared ?? 0n, 0n);

/** Interest of a row whose month costs so much, and was promised to cost so much less. */
export function chargedFor(price: bigint, spared: bigint): Pick<NewRow, "interest" | "spared"> {
  const less = least(price, spared);
  return { interest: price - less, spared: less };
}

/** Principal that costs nothing, from a position on; a payment takes it off last. */
export const freeFrom = ({ open, rows }: NaiveAffected, position: number): bigint =>
  sum(rows.slice(position).map(({ free = 0n }, k) => (position + k === 0 ? least(free, open.principal) : free)));

/** What the time of a row costs: as its own month where neither the time nor what is owed is another, else by the balance. */
export function priceAt(affected: NaiveAffected, position: number, balance: bigint, time: NaiveTime): bigint {
  const { rows, standing } = affected;
  const row = rows[position];
  // A bullet's row charges for its whole term, which is like no other time.
  const isSameDebt = !isBullet(standing) && (standing.isFlat || balance === owedBefore(affected, position));
  if (row && isSameDebt && isAlike(standing, timeAt(affected, position), time)) return priceOf(row);
  return charge(standing.isFlat ? flatBase(standing) : balance - freeFrom(affected, position), time.cost);
}

/** Whether two times are as long, at the same rate, and cost something. */
function isAlike(standing: NaiveStanding, a: NaiveTime, b: NaiveTime): boolean {
  if (b.cost[0] === 0n || !sameFraction(a.cost, b.cost)) return false;
  return standing.ceilings.length === 0 || sameFraction(yearAt(standing, a.from, a.to), yearAt(standing, b.from, b.to));
}

const sameFraction = (a: Cost, b: Cost): boolean => a[0] * b[1] === b[0] * a[1];
