import {
  chargedFor,
  flatBase,
  freeFrom,
  isBullet,
  isEarlier,
  type NaiveAffected,
  type NewRow,
  priceOf,
  sparedAt,
} from "./naive-affected.ts";
import { dueDaysAfter, monthOf } from "./naive-due-days.ts";
import { type Cost, charge, dueOf, repay } from "./naive-relief.ts";
import { costBetween, flatShares, NO_PARTS, yearAt } from "./naive-standing.ts";

/**
 * A debt repaid anew; what of it costs nothing stays with the last row. `apart`: the rest of a part payment is due first,
 * whole, and the others share what remains.
 */
export function anew(affected: NaiveAffected, months: number, count: number, debt: bigint, apart = 0n): NewRow[] {
  const { cost, day, rows, standing } = affected;
  const free = freeFrom(affected, 0);
  const costly = debt - free;
  const costs = Array.from({ length: count }, (_, k) => (months + k === 0 ? agreedCost(affected) : cost(months + k)));
  const flat = standing.isFlat ? flatAnew(affected, months, count, debt) : undefined;
  const [first, rest] = apart > 0n && count > 1 ? [costs.slice(0, 1), costs.slice(1)] : [[], costs];
  const alone = first.map((own) => ({ principal: apart, interest: flat?.[0] ?? charge(costly, own) }));
  const others = repay(standing.loan, costly - (alone[0]?.principal ?? 0n), rest, flat?.slice(first.length));
  return [...alone, ...others].map(({ interest, principal }, k) => {
    const last = k === count - 1 ? free : 0n;
    // The month that runs costs what it costs, however the debt is repaid.
    const runs = months + k === 0 && !flat ? rows[0] : undefined;
    const charged = runs
      ? { interest: runs.interest, spared: runs.spared ?? 0n }
      : chargedFor(interest, sparedAt(affected, months + k));
    return { ...NO_PARTS, ...charged, principal: principal + last, free: last, paid: 0n, agreed: day(months + k) };
  });
}

/** The first row costs what was agreed: where it was moved away, the time up to the day it had. */
function agreedCost({ at, cost, day, standing }: NaiveAffected): Cost {
  const begins = day(-1);
  const due = [dueOf(standing.loan), standing.dueDays].find((days) => monthOf(begins, days)) ?? standing.dueDays;
  const end = at === 0 ? standing.loan.first : (dueDaysAfter(begins, due, 1)[0] ?? begins);
  return isEarlier(end, day(0)) ? costBetween(standing, begins, end, due) : cost(0);
}

/** Flat interest of rows that are as many as before: theirs, and that on what was added; of others: reckoned anew. */
function flatAnew({ day, openBalance, rows, standing }: NaiveAffected, months: number, count: number, debt: bigint) {
  const added = debt - openBalance;
  const year = yearAt(standing, day(months - 1), day(months + count - 1));
  // The interest of a bullet's term joined the debt: its new row is charged for the month it has.
  const isAnew = count !== rows.length || (isBullet(standing) && rows.length === 1);
  if (isAnew) return flatShares(flatBase(standing) + added, year, count);
  return flatShares(added, year, count).map((more, k) => {
    const row = rows[k];
    return row ? more + priceOf(row) : more;
  });
}
