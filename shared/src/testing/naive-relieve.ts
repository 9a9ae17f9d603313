import type { ReliefMeasure } from "../relief/relief.ts";
import { affectedBy, type NaiveAffected, oldestUnpaid } from "./naive-affected.ts";
import { type Day, dayOf } from "./naive-days.ts";
import { withPenaltiesTreated } from "./naive-late.ts";
import { lowered } from "./naive-lower-rates.ts";
import { type MonthsOff, monthsOff } from "./naive-months-off.ts";
import { type MovedTo, movedTo, reAged, tailed } from "./naive-moves.ts";
import { sum } from "./naive-parts.ts";
import { type NaiveStanding, withRows } from "./naive-standing.ts";

/** A loan after a relief, or why there is none. */
export function relieved(
  before: NaiveStanding,
  measures: readonly ReliefMeasure[],
  decided: Day,
): NaiveStanding | string {
  const at = oldestUnpaid(before);
  if (at < 0) return "LOAN_SETTLED";
  const { standing: treated, waived } = withPenaltiesTreated(before, at, measures);
  if (measures.every(({ type }) => type === "WAIVE") && waived === 0n) return "NOTHING_REQUESTED";
  const standing = lowered(treated, at, measures);
  const isOnlyRate = measures.every(({ type }) => type === "RATE_REDUCTION" || type === "INTEREST_PAUSE");
  if (isOnlyRate && interestOf(standing) === interestOf(before)) return "NOTHING_REQUESTED";
  const changed = rowsAfter(affectedBy(standing, at, decided), measures);
  if (typeof changed === "string") return changed;
  // The days are held against those booked before: a lower rate alone asks for less.
  const after = withRows({ ...standing, rows: before.rows }, at, changed.rows, decided);
  // What had grown is a part of the rows that were booked; from here on it grows anew.
  const rows = after.rows.map(({ grown: _, ...row }) => row);
  return { ...after, rows, dueDays: changed.dueDays };
}

const interestOf = ({ rows }: NaiveStanding) => sum(rows.map((row) => row.interest));

/** The rows after the one measure that changes them, or the two, and the due days they have. */
function rowsAfter(affected: NaiveAffected, measures: readonly ReliefMeasure[]): MovedTo | string {
  const { dueDays } = affected.standing;
  const off = monthsOffOf(measures);
  let rows: MovedTo["rows"] | string = [...affected.rows];
  for (const measure of measures) {
    if (measure.type === "TAIL") rows = tailed(affected, measure.instalments);
    if (measure.type === "RE_AGE") rows = reAged(affected, measure.instalments);
    if (measure.type === "SHIFT_TO_DATE") return movedTo(affected, dayOf(measure.toDate), off.waived);
  }
  if (off.kind !== "NONE" || off.longerBy > 0) rows = monthsOff(affected, off);
  return typeof rows === "string" ? rows : { rows, dueDays };
}

function monthsOffOf(measures: readonly ReliefMeasure[]): MonthsOff {
  let off: MonthsOff = { kind: "NONE", months: 0, keepsMaturity: false, longerBy: 0, place: "SPREAD", waived: 0n };
  for (const measure of measures) {
    if (measure.type === "SHIFT")
      off = { ...off, kind: "SHIFT", months: measure.months, place: measure.deferredInterest };
    if (measure.type === "INTEREST_ONLY") off = { ...off, kind: "INTEREST_ONLY", months: measure.months };
    if (measure.type === "CAPITALISE")
      off = { ...off, kind: "CAPITALISE", months: measure.months, keepsMaturity: measure.maturity === "KEEP" };
    if (measure.type === "EXTEND") off = { ...off, longerBy: measure.months };
    if (measure.type === "WAIVE") off = { ...off, waived: BigInt(Math.round(Number(measure.share) * 100)) };
  }
  return off;
}
