import type { ReliefMeasure } from "../relief/relief.ts";
import { affectedBy, flatBase, isBullet, isEarlier, oldestUnpaid } from "./naive-affected.ts";
import { type Day, dayOf, keyOf } from "./naive-days.ts";
import { half } from "./naive-loan.ts";
import { type MonthsOff, monthsOff } from "./naive-months-off.ts";
import { movedTo, reAged, tailed } from "./naive-moves.ts";
import { least, most, sum } from "./naive-parts.ts";
import { charge, type NaiveCeiling } from "./naive-relief.ts";
import { costBetween, dayAt, type NaiveStanding, split, withRows } from "./naive-standing.ts";

/** A loan after a relief, or why there is none. */
export function relieved(
  before: NaiveStanding,
  measures: readonly ReliefMeasure[],
  decided: Day,
): NaiveStanding | string {
  const at = oldestUnpaid(before);
  if (at < 0) return "LOAN_SETTLED";
  const standing = lowered(before, at, measures);
  const isOnlyRate = measures.every(({ type }) => type === "RATE_REDUCTION" || type === "INTEREST_PAUSE");
  if (isOnlyRate && interestOf(standing) === interestOf(before)) return "NOTHING_REQUESTED";
  const affected = affectedBy(standing, at, decided);
  let [rows, dueDays, off]: [typeof affected.rows | ReturnType<typeof monthsOff>, typeof standing.dueDays, MonthsOff] =
    [
      affected.rows,
      standing.dueDays,
      { kind: "NONE", months: 0, keepsMaturity: false, longerBy: 0, place: "SPREAD", waived: 0n },
    ];
  for (const measure of measures) if (measure.type === "WAIVE") off = { ...off, waived: hundredths(measure.share) };
  for (const measure of measures) {
    if (measure.type === "SHIFT")
      off = { ...off, kind: "SHIFT", months: measure.months, place: measure.deferredInterest };
    if (measure.type === "INTEREST_ONLY") off = { ...off, kind: "INTEREST_ONLY", months: measure.months };
    if (measure.type === "CAPITALISE")
      off = { ...off, kind: "CAPITALISE", months: measure.months, keepsMaturity: measure.maturity === "KEEP" };
    if (measure.type === "EXTEND") off = { ...off, longerBy: measure.months };
    if (measure.type === "TAIL") rows = tailed(affected, measure.instalments);
    if (measure.type === "RE_AGE") rows = reAged(affected, measure.instalments);
    if (measure.type === "SHIFT_TO_DATE") {
      const moved = movedTo(affected, dayOf(measure.toDate), off.waived);
      if (typeof moved === "string") return moved;
      ({ rows, dueDays } = moved);
    }
  }
  if (off.kind !== "NONE" || off.longerBy > 0) rows = monthsOff(affected, off);
  if (typeof rows === "string") return rows;
  // The days are held against those booked before: a lower rate alone asks for less.
  const after = withRows({ ...standing, rows: before.rows }, at, rows, decided);
  // Even shares say no more what time a row was charged for.
  const told = standing.isFlat ? after.rows.map((row) => ({ ...row, isHeld: false })) : after.rows;
  return { ...after, rows: told, dueDays };
}

const interestOf = ({ rows }: NaiveStanding) => sum(rows.map((row) => row.interest));

const hundredths = (share: string): bigint => BigInt(Math.round(Number(share) * 100));
const millionths = (rate: string): number => Math.round(Number(rate) * 1_000_000);

/** Nights from a day on cost less: what a row charges plainly is reckoned anew, anything else in proportion. */
function lowered(standing: NaiveStanding, at: number, measures: readonly ReliefMeasure[]): NaiveStanding {
  const start = dayAt(standing, at - 1);
  const fresh = measures.flatMap((measure): NaiveCeiling[] => {
    if (measure.type !== "RATE_REDUCTION" && measure.type !== "INTEREST_PAUSE") return [];
    const asked = dayOf(measure.fromDate);
    const from = keyOf(isEarlier(asked, start) ? start : asked);
    if (measure.type === "RATE_REDUCTION") return [{ from, to: 99_991_231, millionths: millionths(measure.rate) }];
    return [{ from, to: keyOf(dayOf(measure.toDate)), millionths: 0 }];
  });
  if (fresh.length === 0) return standing;
  const now = { ...standing, ceilings: [...standing.ceilings, ...fresh] };
  let owed = sum(standing.rows.slice(at).map((row) => row.principal));
  const rows = standing.rows.map((row, k) => {
    if (k < at) return row;
    const [from, balance] = [dayAt(standing, k - 1), owed];
    owed -= row.principal;
    const [was, cost] = [costBetween(standing, from, row.agreed), costBetween(now, from, row.agreed)];
    if (was[0] === cost[0]) return row;
    const isPlain = row.interest === charge(balance, was);
    // A bullet put off still charges for its term, which is over.
    const isOver = isBullet(standing) && at > 0 && standing.rows.length === at + 1;
    if (isOver && !isPlain && row.interest !== charge(flatBase(standing), was)) return row;
    const less = isPlain ? charge(balance, cost) : half(row.interest * cost[0], was[0]);
    const met = split(row, standing.order).met.interest;
    return { ...row, interest: least(row.interest, most(less, met)), isHeld: met > less + 1n };
  });
  return { ...now, rows };
}
