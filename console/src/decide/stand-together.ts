import { planRelief } from "@respite/shared/relief/plan-relief";
import type { ReliefMeasure } from "@respite/shared/relief/relief";
import { MAIN_MEASURES, type MainMeasure, type MeasureForm, newMeasure } from "./measure-form.ts";

const days = { fromDate: "2026-01-01", toDate: "2026-02-01" };

/** Whether measures may stand in one offer depends on their kinds, not on their numbers: these are any. */
const ANY: Readonly<Record<Exclude<MainMeasure, "CAPITALISE">, ReliefMeasure>> = {
  SHIFT: { type: "SHIFT", months: 1, deferredInterest: "FIRST_RESUMED" },
  SHIFT_TO_DATE: { type: "SHIFT_TO_DATE", toDate: days.toDate },
  EXTEND: { type: "EXTEND", months: 1 },
  INTEREST_ONLY: { type: "INTEREST_ONLY", months: 1 },
  TAIL: { type: "TAIL", instalments: 1 },
  RE_AGE: { type: "RE_AGE", instalments: 1 },
  RATE_REDUCTION: { type: "RATE_REDUCTION", rate: "0.01", fromDate: days.fromDate },
  INTEREST_PAUSE: { type: "INTEREST_PAUSE", ...days },
  WAIVE: { type: "WAIVE", share: "0", penaltyShare: "1" },
};

type Kind = Pick<MeasureForm, "type" | "maturity">;

const anyOf = ({ type, maturity }: Kind): ReliefMeasure =>
  type === "CAPITALISE" ? { type, months: 1, maturity } : ANY[type];

/** By the very rule that computes offers: one place knows what may be combined. */
export const standTogether = (kinds: readonly Kind[]): boolean => planRelief({ measures: kinds.map(anyOf) }).ok;

/** What the measure at a place may be, given the others. A waiver alone is a measure; else it goes with the others. */
export const choicesAt = (parts: readonly Kind[], at: number): readonly MainMeasure[] =>
  MAIN_MEASURES.filter((type) => {
    if (type === "WAIVE") return parts.length === 1;
    return standTogether(parts.map((part, index) => (index === at ? { ...part, type } : part)));
  });

/** Whether the last instalment may stay where it is, or move, given the other measures. */
export const maturitiesAt = (parts: readonly Kind[], at: number): readonly MeasureForm["maturity"][] =>
  (["EXTEND", "KEEP"] as const).filter((maturity) =>
    standTogether(parts.map((part, index) => (index === at ? { ...part, maturity } : part))),
  );

/** What may still be added. */
export const addable = (parts: readonly Kind[]): readonly MainMeasure[] =>
  parts.some(({ type }) => type === "WAIVE")
    ? []
    : MAIN_MEASURES.filter((type) => type !== "WAIVE" && standTogether([...parts, newMeasure(type)]));
