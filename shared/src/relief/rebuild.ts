import { err, ok, type Result } from "../result/result.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import type { Instalment, Minor } from "../schedule/schedule.ts";
import { type Affected, dueAt } from "./affected.ts";
import { capitalisedRows } from "./capitalised-rows.ts";
import { forgoneLonger } from "./forgone-longer.ts";
import { capitaliseHoliday, type Holiday, interestOnlyHoliday, shiftHoliday } from "./holiday.ts";
import { moveToDate } from "./move-to-date.ts";
import { placeInterest } from "./place-interest.ts";
import type { ReliefPlan } from "./plan.ts";
import { MAX_RELIEF_MONTHS } from "./plan-relief.ts";
import { reAgedRows } from "./re-age-rows.ts";
import type { ReliefRefusal } from "./relief.ts";
import { movedRows, reamortisedRows } from "./resume.ts";
import { tailRows } from "./tail-rows.ts";

/** The rows from the first affected instalment on, and the sums that come with them. */
export type Rebuilt = Readonly<{
  rows: readonly Instalment[];
  deferralInterest: Minor;
  waivedInterest: Minor;
  capitalisedInterest: Minor;
  capitalisedPenalty: Minor;
  /** Interest not charged on deferred principal. */
  forgoneInterest: Minor;
}>;

const NOTHING = {
  deferralInterest: 0,
  waivedInterest: 0,
  capitalisedInterest: 0,
  capitalisedPenalty: 0,
  forgoneInterest: 0,
};

/** Carries out a plan on the affected rows. No row that is newly due lies before the decision. */
export function rebuild(affected: Affected, plan: ReliefPlan): Result<Rebuilt, ReliefRefusal> {
  if (plan.toDate !== null) return rebuildToDate(affected, plan, plan.toDate);
  if (plan.tail > 0) return rebuildTail(affected, plan);
  if (plan.reAge > 0) return rebuildArrears(affected, plan);
  if (plan.holiday === "NONE" && plan.extendBy === 0) return ok({ ...NOTHING, rows: affected.rows });
  return affected.terms.method === "BULLET" ? rebuildBullet(affected, plan) : rebuildMonths(affected, plan);
}

function rebuildToDate(affected: Affected, plan: ReliefPlan, toDate: string): Result<Rebuilt, ReliefRefusal> {
  const { decidedOn, rows } = affected;
  if (toDate < decidedOn || toDate <= rows[0].dueOn) {
    return err({ code: "DATE_BEFORE_RELIEF", facts: { toDate, decidedOn, dueOn: rows[0].dueOn } });
  }
  const { interest, waived, rows: moved } = moveToDate(affected, toDate, plan);
  const forgoneInterest = forgoneLonger(affected, moved);
  return ok({ ...NOTHING, rows: moved, deferralInterest: interest, waivedInterest: waived, forgoneInterest });
}

function rebuildTail(affected: Affected, { tail }: ReliefPlan): Result<Rebuilt, ReliefRefusal> {
  const { decidedOn, rows } = affected;
  const most = rows.slice(0, -1).filter((row) => amountUnpaid(row) > 0).length;
  if (tail > most) return err({ code: "TOO_MANY_MONTHS", facts: { months: tail, most } });
  const last = dueAt(affected, rows.length - 1);
  if (last < decidedOn) return err({ code: "DATE_BEFORE_RELIEF", facts: { toDate: last, decidedOn } });
  const { forgone, rows: tailed } = tailRows(affected, tail);
  return ok({ ...NOTHING, rows: tailed, forgoneInterest: forgone });
}

function rebuildArrears(affected: Affected, { reAge }: ReliefPlan): Result<Rebuilt, ReliefRefusal> {
  const rows = reAgedRows(affected, monthsNeeded(affected), reAge);
  if (!rows) return err({ code: "NOTHING_REQUESTED", facts: { arrears: 0 } });
  return ok({ ...NOTHING, rows, forgoneInterest: forgoneLonger(affected, rows) });
}

/** One payment at the end: lengthening the term is moving that payment. */
function rebuildBullet(affected: Affected, plan: ReliefPlan): Result<Rebuilt, ReliefRefusal> {
  if (plan.holiday !== "NONE" && plan.holiday !== "SHIFT" && plan.extendBy > 0) {
    return err({ code: "MEASURES_DO_NOT_COMBINE", facts: { measures: `${plan.holiday}+EXTEND`, method: "BULLET" } });
  }
  const holiday = plan.holiday === "NONE" ? "SHIFT" : plan.holiday;
  return rebuildMonths(affected, { ...plan, holiday, months: plan.months + plan.extendBy, extendBy: 0 });
}

function rebuildMonths(affected: Affected, plan: ReliefPlan): Result<Rebuilt, ReliefRefusal> {
  const { rows } = affected;
  const needed = monthsNeeded(affected);
  const months = plan.holiday === "NONE" ? closedMonths(affected, needed) : plan.months;
  const lengthens = plan.holiday !== "NONE" && !plan.keepMaturity;
  const count = rows.length + plan.extendBy - (lengthens ? 0 : months);
  if (plan.holiday !== "NONE" && months < needed) return tooEarly(affected, months, needed);
  if (count < 1) {
    return plan.holiday === "NONE"
      ? tooEarly(affected, plan.extendBy, needed - rows.length + 1)
      : err({ code: "TOO_MANY_MONTHS", facts: { months, most: rows.length - 1 } });
  }
  const holiday = holidayOf(affected, plan, months);
  const after = [...holiday.rows, ...resumedRows(affected, plan, holiday, count)];
  const sum = (key: "waivable" | "waived") => holiday.months.reduce((total, month) => total + month[key], 0);
  return ok({
    rows: after,
    deferralInterest: plan.holiday === "NONE" ? 0 : sum("waivable"),
    waivedInterest: sum("waived"),
    capitalisedInterest: holiday.capitalisedInterest,
    capitalisedPenalty: holiday.capitalisedPenalty,
    forgoneInterest: forgoneLonger(affected, after),
  });
}

function resumedRows(affected: Affected, plan: ReliefPlan, holiday: Holiday, count: number): Instalment[] {
  const lengthensOnly = plan.holiday === "CAPITALISE" && !plan.keepMaturity && plan.extendBy === 0;
  if (lengthensOnly) return capitalisedRows(affected, holiday, plan);
  // Without principal there is nothing to repay anew; what interest is left just moves.
  if ((plan.extendBy > 0 || plan.keepMaturity) && holiday.balance > 0) {
    return reamortisedRows(affected, holiday, count, plan.deferredInterest);
  }
  return placeInterest(movedRows(affected, holiday), holiday.carried, placeOf(plan));
}

function holidayOf(affected: Affected, plan: ReliefPlan, months: number): Holiday {
  if (plan.holiday === "CAPITALISE") return capitaliseHoliday(affected, plan);
  if (plan.holiday === "INTEREST_ONLY") return interestOnlyHoliday(affected, plan);
  return shiftHoliday(affected, plan, months);
}

/** What past months of an interest-only relief left over is paid with the first instalment after it. */
function placeOf(plan: ReliefPlan) {
  return plan.holiday === "SHIFT" ? plan.deferredInterest : "FIRST_RESUMED";
}

/** Months from the first affected due date to the first one not before the decision. */
function monthsNeeded(affected: Affected): number {
  let months = 0;
  while (dueAt(affected, months) < affected.decidedOn && months <= MAX_RELIEF_MONTHS) months += 1;
  return months;
}

/** Re-amortising without a holiday closes the months past at the decision, and one that is partly paid. */
function closedMonths({ rows }: Affected, needed: number): number {
  return Math.max(needed, rows[0].paid > 0 ? 1 : 0);
}

function tooEarly(affected: Affected, months: number, monthsNeeded: number): Result<never, ReliefRefusal> {
  const { decidedOn, rows } = affected;
  return err({ code: "DATE_BEFORE_RELIEF", facts: { decidedOn, dueOn: rows[0].dueOn, months, monthsNeeded } });
}
