import type { DeferredInterestPlace } from "../relief/relief.ts";
import {
  chargedFor,
  freeFrom,
  isBullet,
  isEarlier,
  type NaiveAffected,
  type NewRow,
  owedBefore,
  priceAt,
  priceOf,
  sparedAt,
  timeAt,
} from "./naive-affected.ts";
import { half } from "./naive-loan.ts";
import { parts, sum } from "./naive-parts.ts";
import { anew } from "./naive-repaid-anew.ts";
import { dueAll, NO_PARTS } from "./naive-standing.ts";

/** Months without instalments, as they are asked for. */
export type MonthsOff = Readonly<{
  kind: "NONE" | "SHIFT" | "CAPITALISE" | "INTEREST_ONLY";
  months: number;
  keepsMaturity: boolean;
  longerBy: number;
  place: DeferredInterestPlace;
  /** The share of the interest that is waived, in hundredths. */
  waived: bigint;
}>;

/** The rows after months off, a longer term, or both; a reason where the months are too few. */
export function monthsOff(affected: NaiveAffected, asked: MonthsOff): NewRow[] | string {
  const { first, next, openBalance, rows, standing } = affected;
  if (isBullet(standing) && asked.longerBy > 0) {
    if (asked.kind !== "NONE" && asked.kind !== "SHIFT") return "MEASURES_DO_NOT_COMBINE";
    return monthsOff(affected, { ...asked, kind: "SHIFT", months: asked.months + asked.longerBy, longerBy: 0 });
  }
  // A longer term alone passes over the months gone by, and over one that was paid in part.
  const months = asked.kind === "NONE" ? Math.max(next, first.paid > 0n ? 1 : 0) : asked.months;
  const count = rows.length + asked.longerBy - (asked.kind === "NONE" || asked.keepsMaturity ? months : 0);
  if (months < next) return "DATE_BEFORE_RELIEF";
  if (count < 1) return asked.kind === "NONE" ? "DATE_BEFORE_RELIEF" : "TOO_MANY_MONTHS";
  const compounds = asked.kind === "CAPITALISE";
  const shifts = asked.kind === "SHIFT";
  const interest = interestOfMonths(affected, months, asked.waived, compounds, shifts);
  const off = emptyRows(affected, months);
  const penalties = sum(rows.map((row) => row.penalty)) - affected.met.penalty;
  const debt = openBalance + (compounds ? sum(interest) + penalties : 0n);
  const carried = compounds
    ? 0n
    : asked.kind === "INTEREST_ONLY"
      ? payInterest(affected, off, interest)
      : sum(interest);
  const place = asked.kind === "SHIFT" ? asked.place : "SPREAD";
  if (compounds && !asked.keepsMaturity && asked.longerBy === 0)
    return [...off, ...capitalised(affected, months, debt, asked.waived)];
  if (isBullet(standing) && shifts) return [...off, ...placed(laterBullet(affected, months), carried, place)];
  // Where no principal is left, nothing is repaid anew: what interest there is just moves.
  if ((asked.keepsMaturity || asked.longerBy > 0) && debt > 0n)
    return [
      ...off,
      ...placed(
        lateFirst(anew(affected, months, count, debt), compounds ? 0n : penalties),
        carried + carriedBefore(affected),
        place,
      ),
    ];
  return [...off, ...placed(later(affected, months), carried, asked.kind === "SHIFT" ? place : "FIRST_RESUMED")];
}

/**
 * What each month costs, less what of all until then is waived; the first only what its row still owes. Of a bullet that is
 * the interest of its term: no months off cause it, it is not waived, and where the row is put off it stays the row's own.
 */
function interestOfMonths(
  affected: NaiveAffected,
  months: number,
  hundredths: bigint,
  compounds: boolean,
  shifts = false,
): bigint[] {
  const bullet = isBullet(affected.standing);
  const penalties = sum(affected.rows.map((row) => row.penalty)) - affected.met.penalty;
  let [balance, all, waived] = [affected.openBalance, 0n, 0n];
  return Array.from({ length: months }, (_, index) => {
    const k = index + (bullet && shifts ? 1 : 0);
    const price = k === 0 ? affected.open.interest : priceAt(affected, 0, balance, timeAt(affected, k));
    const interest = k === 0 ? price : chargedFor(price, sparedAt(affected, k)).interest;
    if (!bullet || k > 0) all += interest;
    const less = half(all * hundredths, 100n) - waived;
    waived += less;
    // What was late joins with the first month.
    if (compounds) balance += interest - less + (k === 0 ? penalties : 0n);
    return interest - less;
  });
}

/** Rows on which nothing is due, but for what was paid on the first. */
export function emptyRows({ day, first, met }: NaiveAffected, months: number): NewRow[] {
  return Array.from({ length: months }, (_, k) => {
    const kept = k === 0 ? { ...met, paid: first.paid } : { ...NO_PARTS, paid: 0n };
    return { ...kept, agreed: day(k) };
  });
}

/** Each month pays its interest, that of months gone by with the next one; what no month took is given back. */
function payInterest(affected: NaiveAffected, off: NewRow[], interest: readonly bigint[]): bigint {
  const { decided, first, openBalance } = affected;
  let left = 0n;
  for (const [k, row] of off.entries()) {
    const own = interest[k] ?? 0n;
    if (isEarlier(row.agreed, decided)) left += own;
    else {
      const price = k === 0 ? priceOf(first) : priceAt(affected, 0, openBalance, timeAt(affected, k));
      const charged = row.interest + own;
      off[k] = { ...row, interest: charged, spared: price - charged, deferred: row.deferred + left };
      left = 0n;
    }
  }
  return left;
}

/** The old rows, so many months later: each charges what is owed when it comes. */
function later(affected: NaiveAffected, months: number): NewRow[] {
  const { day, open, openBalance, rows } = affected;
  return rows.map((row, k) => {
    const balance = k === 0 ? openBalance : owedBefore(affected, k);
    const price = priceAt(affected, k, balance, timeAt(affected, k + months));
    const parts = k === 0 ? { ...row, ...open, free: freeFrom(affected, 0) - freeFrom(affected, 1) } : row;
    return { ...parts, ...chargedFor(price, sparedAt(affected, k + months)), paid: 0n, agreed: day(k + months) };
  });
}

/** A bullet put off keeps the interest of its term. */
const laterBullet = (affected: NaiveAffected, months: number): NewRow[] =>
  later(affected, months).map((row, k) => (k === 0 ? { ...row, interest: affected.open.interest, spared: 0n } : row));

/** Interest that joins the debt costs no less than interest put off: else the old rows share it. */
function capitalised(affected: NaiveAffected, months: number, grown: bigint, waived: bigint): NewRow[] {
  const { met, open, openBalance, rows } = affected;
  const moved = later(affected, months);
  if (grown === openBalance) return moved;
  const apart = open.principal - (freeFrom(affected, 0) - freeFrom(affected, 1));
  const amortised = anew(affected, months, rows.length, grown, met.principal > 0n ? apart : 0n);
  const fresh = placed(amortised, carriedBefore(affected), "SPREAD");
  if (total(fresh) >= total(moved) + sum(interestOfMonths(affected, months, waived, false, true))) return fresh;
  const shares = parts(grown - openBalance, rows.length);
  let balance = grown;
  return moved.map((row, k) => {
    const price = priceAt(affected, k, balance, timeAt(affected, k + months));
    const principal = row.principal + (shares[k] ?? 0n);
    balance -= principal;
    return { ...row, principal, penalty: 0n, ...chargedFor(price, sparedAt(affected, k + months)) };
  });
}

const total = (rows: readonly NewRow[]) => sum(rows.map(dueAll));

/** Penalties fall due with the first row. */
const lateFirst = (rows: readonly NewRow[], penalty: bigint): NewRow[] =>
  rows.map((row, k) => (k === 0 ? { ...row, penalty } : row));

/** Interest that earlier reliefs had left to be paid with the rows. */
const carriedBefore = ({ met, rows }: NaiveAffected) => sum(rows.map((row) => row.deferred)) - met.deferred;

function placed(rows: readonly NewRow[], interest: bigint, place: DeferredInterestPlace): NewRow[] {
  const shares = parts(interest, rows.length);
  const at = { FIRST_RESUMED: 0, LAST: rows.length - 1, SPREAD: -1 }[place];
  return rows.map((row, k) => {
    const more = place === "SPREAD" ? (shares[k] ?? 0n) : k === at ? interest : 0n;
    return { ...row, deferred: row.deferred + more };
  });
}
