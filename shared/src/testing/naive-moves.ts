import {
  chargedFor,
  freeFrom,
  isBullet,
  isEarlier,
  type NaiveAffected,
  type NewRow,
  owedBefore,
  priceAt,
  sparedAt,
} from "./naive-affected.ts";
import { type Day, keyOf } from "./naive-days.ts";
import { type DueDays, dueDaysAfter, monthOf } from "./naive-due-days.ts";
import { half } from "./naive-loan.ts";
import { emptyRows } from "./naive-months-off.ts";
import { least, parts, sum } from "./naive-parts.ts";
import { charge } from "./naive-relief.ts";
import { costBetween, NO_PARTS, openOf, split } from "./naive-standing.ts";

/** The next amounts fall due with the last one, and cost nothing from then on; only flat interest never looked at the balance. */
export function tailed({ day, decided, rows, standing }: NaiveAffected, count: number): NewRow[] | string {
  if (rows.slice(0, -1).filter((row) => openOf(row) > 0n).length < count) return "TOO_MANY_MONTHS";
  if (isEarlier(day(rows.length - 1), decided)) return "DATE_BEFORE_RELIEF";
  let left = count;
  let [principal, interest, penalty] = [0n, 0n, 0n];
  return rows.map((row, k) => {
    if (k === rows.length - 1) {
      const free = standing.isFlat ? 0n : (row.free ?? 0n) + principal;
      const late = { penalty: row.penalty + penalty, deferred: row.deferred + interest };
      return { ...row, ...late, principal: row.principal + principal, free };
    }
    if (left === 0 || openOf(row) === 0n) return row;
    left -= 1;
    const { met, open } = split(row, standing.order);
    principal += open.principal;
    interest += open.interest + open.deferred;
    penalty += open.penalty;
    return { ...met, paid: row.paid, agreed: row.agreed };
  });
}

/**
 * What is late falls due in even parts with the next rows; what is late of the principal goes on costing, and what of it
 * costs nothing is repaid when all else is.
 */
export function reAged(affected: NaiveAffected, count: number): NewRow[] | string {
  const { cost, day, next, open, rows, standing } = affected;
  const late = rows.slice(0, next).map((row, k) => (k === 0 ? { ...row, ...open } : row));
  const freeOf = (row: { principal: bigint; free?: bigint }) => least(row.free ?? 0n, row.principal);
  let interest = sum(late.map((row) => row.interest + row.deferred));
  const [principal, penalty] = [sum(late.map((row) => row.principal)), sum(late.map((row) => row.penalty))];
  if (interest + penalty + principal === 0n) return "NOTHING_REQUESTED";
  const on = (debt: bigint, position: number) => (standing.isFlat ? 0n : charge(debt, cost(position)));
  for (let k = 1; k < next; k++) interest += on(sum(late.slice(0, k).map((row) => row.principal - freeOf(row))), k);
  const [principals, interests, penalties] = [parts(principal, count), parts(interest, count), parts(penalty, count)];
  let costly = principal - sum(late.map(freeOf));
  const others = Array.from({ length: Math.max(rows.length - next, count) }, (_, j) => {
    const own = rows[next + j] ?? { ...NO_PARTS, paid: 0n, agreed: day(next + j) };
    const more = on(costly, next + j);
    const part = principals[j] ?? 0n;
    const repaid = least(part, costly);
    costly -= repaid;
    return {
      ...own,
      principal: own.principal + part,
      free: freeOf(own) + part - repaid,
      interest: own.interest + more,
      deferred: own.deferred + (interests[j] ?? 0n),
      penalty: own.penalty + (penalties[j] ?? 0n),
    };
  });
  return [...emptyRows(affected, next), ...others];
}

/** The rows from a day on, the others month by month after it, and the due days they then have. */
export type MovedTo = Readonly<{ rows: NewRow[]; dueDays: DueDays }>;

/** The first row moves to a day; the time until then is paid with it, whole months first, then the days left. */
export function movedTo(affected: NaiveAffected, to: Day, waivedHundredths: bigint): MovedTo | string {
  const { first, met, open, openBalance, rows, standing } = affected;
  if (isEarlier(to, affected.decided) || keyOf(to) <= keyOf(first.agreed)) return "DATE_BEFORE_RELIEF";
  const was = standing.dueDays;
  const dueDays = monthOf(to, was) ? was : { ...was, anchor: to.d };
  let [from, interest] = [first.agreed, 0n];
  while (isEarlier(from, to)) {
    const month = dueDaysAfter(from, was, 1)[0] ?? to;
    const isWhole = !isEarlier(to, month);
    const end = isWhole ? month : to;
    const cost = costBetween(standing, from, end, isWhole ? was : dueDays);
    interest += priceAt(affected, 0, openBalance, { from, to: end, cost });
    from = end;
  }
  const days = [to, ...dueDaysAfter(to, dueDays, rows.length - 1)];
  const moved = rows.map((row, k): NewRow => {
    const agreed = days[k] ?? to;
    if (k === 0) {
      const spared = half(interest * waivedHundredths, 100n);
      const moved = { ...open, paid: 0n, agreed, free: freeFrom(affected, 0) - freeFrom(affected, 1) };
      const before = first.spared ?? 0n;
      // An even share is that of a month, a bullet's that of its term, and stays it; what was paid of it is not charged again.
      if (standing.isFlat || isBullet(standing))
        return {
          ...moved,
          deferred: open.deferred + interest - spared,
          spared: before + first.interest - open.interest,
        };
      if (first.paid === 0n) return { ...moved, interest: open.interest + interest - spared, spared: before + spared };
      // What was paid in part is over: its month is behind, and the row is charged for the days until the new one.
      return { ...moved, deferred: open.deferred + open.interest, interest: interest - spared, spared };
    }
    const from = days[k - 1] ?? to;
    const time = { from, to: agreed, cost: costBetween(standing, from, agreed, dueDays) };
    const price = priceAt(affected, k, owedBefore(affected, k), time);
    return { ...row, ...chargedFor(price, sparedAt(affected, k)), agreed };
  });
  const stays = { ...met, paid: first.paid, agreed: first.agreed };
  return { rows: first.paid > 0n ? [stays, ...moved] : moved, dueDays };
}
