import type { ReliefMeasure } from "@respite/shared/relief/relief";
import { tellApprove, tellReturn } from "../../history/tell-decision.ts";
import { tellClaim } from "../../history/tell-review.ts";
import type { CaseTelling } from "../../history/telling.ts";
import { applicant, type Wish } from "../applicant.ts";
import type { Stage } from "../stage.ts";
import { override, type Plot, suggestions } from "./plot.ts";
import type { Who } from "./waiting.ts";

/** Why a second person is needed. */
export type Cause = "LARGE_EXPOSURE" | "LONG_DEFERRAL" | "WAIVER" | "FAILED_RULE";

const shift = (months: number): ReliefMeasure => ({ type: "SHIFT", months, deferredInterest: "FIRST_RESUMED" });

const WISHES: Readonly<Record<Cause, Omit<Wish, "day">>> = {
  LARGE_EXPOSURE: { size: "LARGE", reason: "ILLNESS", ground: "SHORT_TERM_HARDSHIP", measures: [shift(3)] },
  LONG_DEFERRAL: { size: "NORMAL", reason: "ILLNESS", ground: "SHORT_TERM_HARDSHIP", measures: [shift(5)] },
  WAIVER: {
    size: "NORMAL",
    reason: "DISASTER",
    ground: "FORCE_MAJEURE",
    dueIn: 9,
    measures: [shift(3), { type: "WAIVE", share: "0.8" }],
  },
  FAILED_RULE: { size: "NORMAL", reason: "OTHER", ground: "SHORT_TERM_HARDSHIP", manner: "LATE", measures: [shift(2)] },
};

function proposed(stage: Stage, received: number, decided: number, cause: Cause, who: Who): CaseTelling {
  const { time, cast } = stage;
  const t = applicant(stage, { day: time.workdaysAgo(received), ...WISHES[cause] });
  const day = time.workdaysAgo(decided);
  tellClaim(t, stage.step(day, "14:52", who(cast)));
  const reliefs = cause === "WAIVER" ? [t.record.requested] : suggestions(t, day, 3);
  const why = cause === "WAIVER" ? stage.remark("override") : override(stage, t);
  tellApprove(t, stage.step(day, "15:18", who(cast)), reliefs, stage.remark("approve"), why);
  return t;
}

/** Proposed by one person, waiting for another. */
export const pending =
  (received: number, decided: number, cause: Cause, who: Who): Plot =>
  (stage) =>
    proposed(stage, received, decided, cause, who);

/** Sent back to its maker. */
export const returned =
  (received: number, decided: number, sentBack: number, cause: Cause): Plot =>
  (stage) => {
    const t = proposed(stage, received, decided, cause, ({ reviewer2 }) => reviewer2);
    tellReturn(t, stage.step(stage.time.workdaysAgo(sentBack), "16:44", stage.cast.senior), stage.remark("sendBack"));
    return t;
  };
