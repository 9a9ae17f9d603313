import { isRate, rateFromPercent } from "@respite/shared/money/rate";
import type { DEFERRED_INTEREST_PLACES, ReliefMeasureType } from "@respite/shared/relief/relief";
import type { ReliefMeasureInput } from "../operations.generated.ts";

/** Measures that stand alone; a waiver is added to one of them. */
export const MAIN_MEASURES = [
  "SHIFT",
  "SHIFT_TO_DATE",
  "EXTEND",
  "CAPITALISE",
  "INTEREST_ONLY",
  "TAIL",
] as const satisfies readonly ReliefMeasureType[];
export type MainMeasure = (typeof MAIN_MEASURES)[number];

/** An offer as the form shows it: texts as typed. */
export type ReliefForm = Readonly<{
  type: MainMeasure;
  /** Months, or instalments for TAIL. */
  count: string;
  place: (typeof DEFERRED_INTEREST_PLACES)[number];
  maturity: "EXTEND" | "KEEP";
  toDate: string;
  /** Per cent of the deferral-period interest; empty: nothing is waived. */
  waivedPercent: string;
}>;

/** Only while instalments are deferred is there interest of the deferral to waive. */
export const mayWaive = (type: MainMeasure): boolean => type === "SHIFT" || type === "CAPITALISE";

const whole = (text: string): number => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : 0);

function mainMeasure(form: ReliefForm): ReliefMeasureInput {
  const months = whole(form.count);
  switch (form.type) {
    case "SHIFT":
      return { type: "SHIFT", months, deferredInterest: form.place };
    case "SHIFT_TO_DATE":
      return { type: "SHIFT_TO_DATE", toDate: form.toDate };
    case "CAPITALISE":
      return { type: "CAPITALISE", months, maturity: form.maturity };
    case "TAIL":
      return { type: "TAIL", instalments: months };
    case "EXTEND":
    case "INTEREST_ONLY":
      return { type: form.type, months };
  }
}

/** The measures the form stands for. What makes no sense yet is refused by the server, in words. */
export function composeRelief(form: ReliefForm): ReliefMeasureInput[] {
  const percent = form.waivedPercent.trim();
  const share = mayWaive(form.type) && isRate(percent) ? rateFromPercent(percent) : "0";
  return share === "0" ? [mainMeasure(form)] : [mainMeasure(form), { type: "WAIVE", share }];
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
  const main = measures.find((measure) => measure.type !== "WAIVE");
  const waiver = measures.find((measure) => measure.type === "WAIVE");
  return {
    type: MAIN_MEASURES.find((type) => type === main?.type) ?? "SHIFT",
    count: String(main?.months ?? main?.instalments ?? 1),
    place: main?.deferredInterest ?? "FIRST_RESUMED",
    maturity: main?.maturity ?? "EXTEND",
    toDate: main?.toDate ?? "",
    waivedPercent: waiver?.share ? percentOf(waiver.share) : "",
  };
}
