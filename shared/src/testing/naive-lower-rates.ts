import type { ReliefMeasure } from "../relief/relief.ts";
import { flatBase, isBullet, isEarlier, priceOf } from "./naive-affected.ts";
import { dayOf, keyOf } from "./naive-days.ts";
import { half } from "./naive-loan.ts";
import { least, most, sum } from "./naive-parts.ts";
import { charge, type NaiveCeiling } from "./naive-relief.ts";
import { costBetween, dayAt, type NaiveStanding, split } from "./naive-standing.ts";

const millionths = (rate: string): number => Math.round(Number(rate) * 1_000_000);

/** Nights from a day on cost less: what a row charges plainly is reckoned anew, anything else in proportion. */
export function lowered(standing: NaiveStanding, at: number, measures: readonly ReliefMeasure[]): NaiveStanding {
  const start = dayAt(standing, at - 1);
  const fresh = measures.flatMap((measure): NaiveCeiling[] => {
    if (measure.type !== "RATE_REDUCTION" && measure.type !== "INTEREST_PAUSE") return [];
    const asked = dayOf(measure.fromDate);
    const from = keyOf(isEarlier(asked, start) ? start : asked);
    if (measure.type === "RATE_REDUCTION") return [{ from, to: 99_991_231, millionths: millionths(measure.rate) }];
    return [{ from, to: keyOf(dayOf(measure.toDate)), millionths: 0 }];
  });
  if (fresh.length === 0) return standing;
  const then = { ...standing, ceilings: [...standing.ceilings, ...fresh] };
  let owed = sum(standing.rows.slice(at).map((row) => row.principal));
  const rows = standing.rows.map((row, k) => {
    if (k < at) return row;
    const [from, balance] = [dayAt(standing, k - 1), owed];
    owed -= row.principal;
    const [was, cost] = [costBetween(standing, from, row.agreed), costBetween(then, from, row.agreed)];
    if (was[0] === cost[0]) return row;
    const price = priceOf(row);
    const owing = balance - sum(standing.rows.slice(k).map(({ free = 0n }) => free));
    const isPlain = price === charge(owing, was);
    // A bullet put off still charges for its term, which is over.
    const isOver = isBullet(standing) && at > 0 && standing.rows.length === at + 1;
    if (isOver && !isPlain && price !== charge(flatBase(standing), was)) return row;
    const now = isPlain ? charge(owing, cost) : half(price * cost[0], was[0]);
    // Where a part was waived, the same part stays waived.
    const less = row.interest < price ? half(row.interest * cost[0], was[0]) : now;
    const interest = least(row.interest, most(less, split(row, standing.order).met.interest));
    return { ...row, interest, spared: now - interest };
  });
  return { ...then, rows };
}
