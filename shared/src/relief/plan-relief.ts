import { isCalendarDate } from "../calendar/calendar-date.ts";
import { compareRates, isRate, type Rate } from "../money/rate.ts";
import { err, ok, type Result } from "../result/result.ts";
import { NO_RELIEF, type ReliefPlan } from "./plan.ts";
import type { Relief, ReliefMeasure, ReliefRefusal } from "./relief.ts";

/** More than this in one measure is a slip of the keyboard; what is right for a borrower the policy says. */
export const MAX_RELIEF_MONTHS = 120;

/** What goes with any other measure, and alone. */
const WITH_ANY: ReadonlySet<string> = new Set(["WAIVE", "RATE_REDUCTION", "INTEREST_PAUSE"]);

/** What else may stand together; anything else has no meaning we could book. */
const COMBINATIONS = new Set([
  "SHIFT",
  "SHIFT_TO_DATE",
  "EXTEND",
  "CAPITALISE",
  "INTEREST_ONLY",
  "TAIL",
  "RE_AGE",
  "EXTEND+SHIFT",
  "CAPITALISE+EXTEND",
  "EXTEND+INTEREST_ONLY",
]);

/** Merges the measures of a relief, in whatever order they were given, or says why they cannot be. */
export function planRelief({ measures }: Relief): Result<ReliefPlan, ReliefRefusal> {
  const types = measures.map((measure) => measure.type);
  const others = types.filter((type) => !WITH_ANY.has(type)).sort();
  const doNotCombine = err({ code: "MEASURES_DO_NOT_COMBINE" as const, facts: { measures: types.join("+") } });
  if (types.length === 0) return err({ code: "NOTHING_REQUESTED", facts: {} });
  if (new Set(types).size < types.length) return doNotCombine;
  if (others.length > 0 && !COMBINATIONS.has(others.join("+"))) return doNotCombine;
  for (const measure of measures) {
    const refusal = outOfRange(measure);
    if (refusal) return err(refusal);
  }
  const plan = measures.reduce(merge, NO_RELIEF);
  const { ceilings } = plan;
  if (others.length === 0 && ceilings.length === 0 && !isPositive(plan.waive) && !isPositive(plan.waivePenalty)) {
    return err({ code: "NOTHING_REQUESTED", facts: {} });
  }
  const defers = plan.holiday !== "NONE" || plan.toDate !== null;
  if (isPositive(plan.waive) && !defers) return doNotCombine;
  if (plan.keepMaturity && plan.extendBy > 0) return doNotCombine;
  return ok(plan);
}

function isPositive(rate: Rate): boolean {
  return compareRates(rate, "0") > 0;
}

function merge(plan: ReliefPlan, measure: ReliefMeasure): ReliefPlan {
  switch (measure.type) {
    case "SHIFT":
      return { ...plan, holiday: "SHIFT", months: measure.months, deferredInterest: measure.deferredInterest };
    case "CAPITALISE":
      return { ...plan, holiday: "CAPITALISE", months: measure.months, keepMaturity: measure.maturity === "KEEP" };
    case "INTEREST_ONLY":
      return { ...plan, holiday: "INTEREST_ONLY", months: measure.months };
    case "SHIFT_TO_DATE":
      return { ...plan, toDate: measure.toDate };
    case "EXTEND":
      return { ...plan, extendBy: measure.months };
    case "TAIL":
      return { ...plan, tail: measure.instalments };
    case "RE_AGE":
      return { ...plan, reAge: measure.instalments };
    case "RATE_REDUCTION":
      return { ...plan, ceilings: [...plan.ceilings, { from: measure.fromDate, to: null, rate: measure.rate }] };
    case "INTEREST_PAUSE":
      return { ...plan, ceilings: [...plan.ceilings, { from: measure.fromDate, to: measure.toDate, rate: "0" }] };
    case "WAIVE":
      return { ...plan, waive: measure.share, waivePenalty: measure.penaltyShare ?? "0" };
  }
}

/** @throws RangeError for what the API's own types already refuse: broken months, dates that do not exist */
function outOfRange(measure: ReliefMeasure): ReliefRefusal | null {
  if (measure.type === "WAIVE") {
    const shares = [measure.share, measure.penaltyShare ?? "0"];
    const wrong = shares.find((share) => !isRate(share) || compareRates(share, "1") > 0);
    return wrong === undefined ? null : { code: "WAIVER_OUT_OF_RANGE", facts: { share: wrong, most: "1" } };
  }
  if ("toDate" in measure) mustBeDate(measure.toDate);
  if ("fromDate" in measure) mustBeDate(measure.fromDate);
  if (measure.type === "SHIFT_TO_DATE") return null;
  if (measure.type === "RATE_REDUCTION") {
    if (!isRate(measure.rate)) throw new RangeError(`"${measure.rate}" is not a rate.`);
    return null;
  }
  if (measure.type === "INTEREST_PAUSE") {
    const { fromDate, toDate } = measure;
    return toDate > fromDate ? null : { code: "WINDOW_EMPTY", facts: { fromDate, toDate } };
  }
  const months = "instalments" in measure ? measure.instalments : measure.months;
  if (!Number.isInteger(months)) throw new RangeError(`Months are whole, got ${months}.`);
  if (months < 1) return { code: "NOTHING_REQUESTED", facts: { months } };
  return months > MAX_RELIEF_MONTHS ? { code: "TOO_MANY_MONTHS", facts: { months, most: MAX_RELIEF_MONTHS } } : null;
}

function mustBeDate(date: string): void {
  if (!isCalendarDate(date)) throw new RangeError(`"${date}" is not a calendar date.`);
}
