import type { Relief, ReliefMeasure } from "@respite/shared/relief/relief";
import { tellApprove } from "../../history/tell-decision.ts";
import { tellClaim } from "../../history/tell-review.ts";
import { applicant, drafted, type Wish } from "../applicant.ts";
import type { Plot } from "./plot.ts";

const shift: ReliefMeasure = { type: "SHIFT", months: 2, deferredInterest: "FIRST_RESUMED" };

const LATE: Omit<Wish, "day" | "dueIn" | "name"> = {
  size: "NORMAL",
  manner: "SLIPPED",
  reason: "JOB_LOSS",
  ground: "SHORT_TERM_HARDSHIP",
  measures: [shift],
};

/** Late, and not applied yet: nothing protects the loan, and penalty interest grows every day. */
export const penaltyGrows: Plot = (stage) =>
  drafted(stage, { ...LATE, day: stage.time.ago(1), dueIn: -9, name: "方怡君" });

/** Late, and applied: what had grown by then stands still from the day of receipt on. */
export const penaltyStandsStill: Plot = (stage) =>
  applicant(stage, { ...LATE, day: stage.time.workdaysAgo(3), dueIn: -11, name: "施志明" });

/** The ways in which penalty interest is treated, offered side by side: deferred, waived, capitalised. */
const THREE_WAYS: readonly Relief[] = [
  { measures: [shift] },
  { measures: [shift, { type: "WAIVE", share: "0", penaltyShare: "1" }] },
  { measures: [{ type: "CAPITALISE", months: 2, maturity: "EXTEND" }] },
];

/** Late, and offered relief in which the penalty interest is treated in the same decision. */
export const penaltyThreeWays: Plot = (stage) => {
  const { cast, time } = stage;
  const t = applicant(stage, { ...LATE, day: time.ago(6), dueIn: -11, name: "葉冠宇" });
  tellClaim(t, stage.step(time.ago(2), "14:52", cast.reviewer));
  tellApprove(t, stage.step(time.ago(2), "15:18", cast.reviewer), THREE_WAYS, stage.remark("approve"));
  return t;
};
