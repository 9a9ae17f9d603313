import { isRate, rateFromPercent } from "@respite/shared/money/rate";
import type { DEFERRED_INTEREST_PLACES, ReliefMeasureType } from "@respite/shared/relief/relief";
import type { ReliefMeasureInput } from "../operations.generated.ts";

/** Measures that make an offer, one at a time; a waiver goes with them, or, of penalties, stands alone. */
export const MAIN_MEASURES = [
  ...["SHIFT", "SHIFT_TO_DATE", "EXTEND", "CAPITALISE", "INTEREST_ONLY", "TAIL", "RE_AGE"],
  ...["RATE_REDUCTION", "INTEREST_PAUSE", "WAIVE"],
] as const satisfies readonly ReliefMeasureType[];
export type MainMeasure = (typeof MAIN_MEASURES)[number];

/** An offer as the form shows it: texts as typed. */
export type ReliefForm = Readonly<{
  type: MainMeasure;
  /** Months, or instalments for TAIL and RE_AGE. */
  count: string;
  place: (typeof DEFERRED_INTEREST_PLACES)[number];
  maturity: "EXTEND" | "KEEP";
  fromDate: string;
  toDate: string;
  ratePercent: string;
  /** Per cent of the deferral-period interest; empty: nothing is waived. */
  waivedPercent: string;
  /** Per cent of the unpaid penalties. */
  penaltyPercent: string;
  /** What the offer is made of besides and this form does not change: a longer term with a deferral, say. */
  others: readonly ReliefMeasureInput[];
}>;

/** Only while instalments are deferred is there interest of the deferral to waive. */
export const mayWaive = (type: MainMeasure): boolean =>
  type === "SHIFT" || type === "SHIFT_TO_DATE" || type === "CAPITALISE" || type === "INTEREST_ONLY";

const whole = (text: string): number => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : 0);
const shareOf = (percent: string): string => (isRate(percent.trim()) ? rateFromPercent(percent.trim()) : "0");

function mainMeasure(form: ReliefForm): readonly ReliefMeasureInput[] {
  const { fromDate, toDate, type } = form;
  const months = whole(form.count);
  switch (type) {
    case "SHIFT":
      return [{ type, months, deferredInterest: form.place }];
    case "SHIFT_TO_DATE":
      return [{ type, toDate }];
    case "CAPITALISE":
      return [{ type, months, maturity: form.maturity }];
    case "TAIL":
    case "RE_AGE":
      return [{ type, instalments: months }];
    case "EXTEND":
    case "INTEREST_ONLY":
      return [{ type, months }];
    case "RATE_REDUCTION":
      return [{ type, rate: shareOf(form.ratePercent), fromDate }];
    case "INTEREST_PAUSE":
      return [{ type, fromDate, toDate }];
    case "WAIVE":
      return [];
  }
}

/** The measures the form stands for. What makes no sense yet is refused by the server, in words. */
export function composeRelief(form: ReliefForm): ReliefMeasureInput[] {
  const share = mayWaive(form.type) ? shareOf(form.waivedPercent) : "0";
  const penaltyShare = shareOf(form.penaltyPercent);
  const waives = share !== "0" || penaltyShare !== "0" || form.type === "WAIVE";
  const waiver = { type: "WAIVE", share, ...(penaltyShare !== "0" && { penaltyShare }) } as const;
  return [...mainMeasure(form), ...form.others, ...(waives ? [waiver] : [])];
}

/** A share as the per cent one would type: "0.125" is "12.5". */
export function percentOf(share: string): string {
  const [integer = "0", fraction = ""] = share.split(".");
  const digits = fraction.padEnd(2, "0");
  const rest = digits.slice(2).replace(/0+$/, "");
  return `${`${integer}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, "")}${rest && `.${rest}`}`;
}

/** The form for measures that exist. */
export function formOf(measures: readonly ReliefMeasureInput[]): ReliefForm {
  const [main, ...others] = measures.filter((measure) => measure.type !== "WAIVE");
  const waiver = measures.find((measure) => measure.type === "WAIVE");
  const percent = (share: string | null | undefined) => (share && share !== "0" ? percentOf(share) : "");
  return {
    type: main?.type ?? waiver?.type ?? "SHIFT",
    count: String(main?.months ?? main?.instalments ?? 1),
    place: main?.deferredInterest ?? "FIRST_RESUMED",
    maturity: main?.maturity ?? "EXTEND",
    fromDate: main?.fromDate ?? "",
    toDate: main?.toDate ?? "",
    ratePercent: percent(main?.rate),
    waivedPercent: percent(waiver?.share),
    penaltyPercent: percent(waiver?.penaltyShare),
    others,
  };
}

/** A stored measure as one would send it: without what it does not use. */
export function measureInput(measure: ReliefMeasureInput): ReliefMeasureInput {
  const used = Object.entries(measure).filter(([name, value]) => name !== "__typename" && value != null);
  return { ...Object.fromEntries(used), type: measure.type };
}
