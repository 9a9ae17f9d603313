import { isRate, rateFromPercent } from "@respite/shared/money/rate";
import type { DEFERRED_INTEREST_PLACES, ReliefMeasureType } from "@respite/shared/relief/relief";
import type { ReliefMeasureInput } from "../operations.generated.ts";
import { percentOf } from "./percent-of.ts";

/** Measures that make an offer, each at most once; a waiver goes with them, or, of penalties, stands alone. */
export const MAIN_MEASURES = [
  "SHIFT",
  "SHIFT_TO_DATE",
  "EXTEND",
  "CAPITALISE",
  "INTEREST_ONLY",
  "TAIL",
  "RE_AGE",
  "RATE_REDUCTION",
  "INTEREST_PAUSE",
  "WAIVE",
] as const satisfies readonly ReliefMeasureType[];
export type MainMeasure = (typeof MAIN_MEASURES)[number];

/** One measure as the form shows it: texts as typed. */
export type MeasureForm = Readonly<{
  type: MainMeasure;
  /** Months, or instalments for TAIL and RE_AGE. */
  count: string;
  place: (typeof DEFERRED_INTEREST_PLACES)[number];
  maturity: "EXTEND" | "KEEP";
  fromDate: string;
  toDate: string;
  ratePercent: string;
}>;

/** Only while instalments are deferred is there interest of the deferral to waive. */
const DEFERRING: readonly MainMeasure[] = ["SHIFT", "SHIFT_TO_DATE", "CAPITALISE", "INTEREST_ONLY"];
export const defers = ({ type }: Pick<MeasureForm, "type">): boolean => DEFERRING.includes(type);

const whole = (text: string): number => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : 0);
const rateOf = (percent: string): string => (isRate(percent.trim()) ? rateFromPercent(percent.trim()) : "");

/** The measure that the form stands for; a waiver that stands alone is none of its own. What is not typed yet is empty. */
export function measureOf(form: MeasureForm): ReliefMeasureInput | null {
  const { fromDate, toDate, type } = form;
  const months = whole(form.count);
  switch (type) {
    case "SHIFT":
      return { type, months, deferredInterest: form.place };
    case "SHIFT_TO_DATE":
      return { type, toDate };
    case "CAPITALISE":
      return { type, months, maturity: form.maturity };
    case "TAIL":
    case "RE_AGE":
      return { type, instalments: months };
    case "EXTEND":
    case "INTEREST_ONLY":
      return { type, months };
    case "RATE_REDUCTION":
      return { type, rate: rateOf(form.ratePercent), fromDate };
    case "INTEREST_PAUSE":
      return { type, fromDate, toDate };
    case "WAIVE":
      return null;
  }
}

/** The form for a measure that exists. */
export const measureFormOf = (measure: ReliefMeasureInput): MeasureForm => ({
  type: measure.type,
  count: String(measure.months ?? measure.instalments ?? 1),
  place: measure.deferredInterest ?? "FIRST_RESUMED",
  maturity: measure.maturity ?? "EXTEND",
  fromDate: measure.fromDate ?? "",
  toDate: measure.toDate ?? "",
  ratePercent: measure.rate ? percentOf(measure.rate) : "",
});

export const newMeasure = (type: MainMeasure): MeasureForm => measureFormOf({ type });

/** Whether a day or a rate is still to be typed: the server is not asked before. */
export const isUnfinished = (measures: readonly ReliefMeasureInput[]): boolean =>
  measures.some(({ fromDate, rate, toDate }) => [fromDate, rate, toDate].includes(""));
