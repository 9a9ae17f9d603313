import { isRate, rateFromPercent } from "@respite/shared/money/rate";
import type { ReliefMeasureInput } from "../operations.generated.ts";
import { defers, type MeasureForm, measureFormOf, measureOf, newMeasure } from "./measure-form.ts";
import { percentOf } from "./percent-of.ts";

/** An offer as the form shows it: its measures, of which there is always one, and what is waived with them. */
export type ReliefForm = Readonly<{
  parts: readonly MeasureForm[];
  /** Per cent of the deferral-period interest; empty: nothing is waived. */
  waivedPercent: string;
  /** Per cent of the unpaid penalties. */
  penaltyPercent: string;
}>;

export const mayWaive = (parts: readonly MeasureForm[]): boolean => parts.some(defers);

const shareOf = (percent: string): string => (isRate(percent.trim()) ? rateFromPercent(percent.trim()) : "0");

/** The measures the form stands for. What makes no sense yet is refused by the server, in words. */
export function composeRelief({ parts, penaltyPercent, waivedPercent }: ReliefForm): ReliefMeasureInput[] {
  const share = mayWaive(parts) ? shareOf(waivedPercent) : "0";
  const penaltyShare = shareOf(penaltyPercent);
  const waives = share !== "0" || penaltyShare !== "0" || parts.some(({ type }) => type === "WAIVE");
  const waiver = { type: "WAIVE", share, ...(penaltyShare !== "0" && { penaltyShare }) } as const;
  return [...parts.flatMap((part) => measureOf(part) ?? []), ...(waives ? [waiver] : [])];
}

/** The form for measures that exist. */
export function formOf(measures: readonly ReliefMeasureInput[]): ReliefForm {
  const parts = measures.filter(({ type }) => type !== "WAIVE").map(measureFormOf);
  const waiver = measures.find(({ type }) => type === "WAIVE");
  const percent = (share: string | null | undefined) => (share && share !== "0" ? percentOf(share) : "");
  return {
    parts: parts.length > 0 ? parts : [newMeasure(waiver ? "WAIVE" : "SHIFT")],
    waivedPercent: percent(waiver?.share),
    penaltyPercent: percent(waiver?.penaltyShare),
  };
}

/** A stored measure as one would send it: without what it does not use. */
export function measureInput(measure: ReliefMeasureInput): ReliefMeasureInput {
  const used = Object.entries(measure).filter(([name, value]) => name !== "__typename" && value != null);
  return { ...Object.fromEntries(used), type: measure.type };
}
