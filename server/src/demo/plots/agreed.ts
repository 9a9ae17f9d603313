import { addDays, addMonths } from "@respite/shared/calendar/calendar-date";
import type { ReliefMeasure } from "@respite/shared/relief/relief";
import { firstUnpaid } from "@respite/shared/schedule/position";
import { tellAccept, tellBreak, tellCancel, tellEnd } from "../../history/tell-agreement.ts";
import { tellAtRisk } from "../../history/tell-at-risk.ts";
import { tellApprove } from "../../history/tell-decision.ts";
import { tellClaim } from "../../history/tell-review.ts";
import { type CaseTelling, standing } from "../../history/telling.ts";
import { applicant, type Wish } from "../applicant.ts";
import { everyMonthHas } from "../borrow.ts";
import { SYSTEM } from "../cast.ts";
import type { Stage } from "../stage.ts";
import { grant, type Plot, payUntil } from "./plot.ts";
import type { Who } from "./waiting.ts";

const anyMaker: Who = ({ reviewer, reviewer2 }) => (reviewer.id < reviewer2.id ? reviewer : reviewer2);

/** Offers made so many days ago, and open. */
export const offered =
  (days: number, who: Who = anyMaker, wish: Omit<Wish, "day"> = {}, offers = 2): Plot =>
  (stage) => {
    const { time, cast } = stage;
    const t = applicant(stage, { day: time.ago(days + 2), ...wish });
    if (t.record.status === "SUBMITTED") grant(stage, t, time.ago(days), who(cast), offers);
    return t;
  };

/** One month later on a small loan with a good record: the policy offers it by itself. */
export const automatic =
  (days: number): Plot =>
  (stage) =>
    applicant(stage, {
      day: stage.time.ago(days),
      ground: "SMALL_LOAN_GOOD_RECORD",
      reason: "INCOME_DROP",
      evidence: false,
      manner: "GOOD",
      size: "SMALL",
      measures: [{ type: "SHIFT", months: 1, deferredInterest: "FIRST_RESUMED" }],
    });

function accepted(stage: Stage, days: number, wish: Omit<Wish, "day">): CaseTelling {
  const { time, random, cast } = stage;
  const t = applicant(stage, { day: time.ago(days + 4), dueIn: random.int(8, 24), ...wish });
  if (t.record.status === "SUBMITTED")
    grant(stage, t, time.ago(days + 2), random.pick([cast.reviewer, cast.reviewer2]));
  tellAccept(t, stage.step(time.ago(days), "18:06", cast.partner), random.int(1, offersOpen(t)));
  return t;
}

const offersOpen = ({ rows, record }: CaseTelling): number =>
  rows.offer.filter(({ caseId, status }) => caseId === record.id && status === "OPEN").length;

/** In force since so many days ago, and kept so far. */
export const active =
  (days: number, wish: Omit<Wish, "day"> = {}): Plot =>
  (stage) => {
    const t = accepted(stage, days, wish);
    payUntil(stage, t, t.record.id, stage.time.today);
    return t;
  };

/** Kept: the holiday is over and three instalments after it were paid. The loan goes on. */
export const completed =
  (days: number): Plot =>
  (stage) => {
    const t = accepted(stage, days, { measures: [{ type: "SHIFT", months: 2, deferredInterest: "FIRST_RESUMED" }] });
    const third = standing(t).instalments.filter((row) => row.dueOn >= (firstUnpaid(standing(t))?.dueOn ?? ""))[2];
    const on = third?.dueOn ?? stage.time.today;
    payUntil(stage, t, t.record.id, on);
    tellEnd(t, stage.step(addDays(on, 1), "06:00", SYSTEM), "COMPLETE");
    payUntil(stage, t, null, stage.time.today);
    return t;
  };

/** At most three months, with or without a waiver. */
function shortRelief({ random }: Stage): readonly ReliefMeasure[] {
  const months = random.int(2, 3);
  const shift: ReliefMeasure = { type: "SHIFT", months, deferredInterest: "FIRST_RESUMED" };
  return random.pick<readonly ReliefMeasure[]>([
    [shift],
    [shift, { type: "WAIVE", share: "0.5" }],
    [{ type: "INTEREST_ONLY", months }],
  ]);
}

/** Not kept: nothing came after a holiday that is over by now, nor in the days to put it right. */
export const broken =
  (days: number): Plot =>
  (stage) => {
    const t = accepted(stage, days, { measures: shortRelief(stage) });
    const missed = firstUnpaid(standing(t))?.dueOn ?? stage.time.today;
    const next = stage.step(addDays(missed, 1), "00:00", SYSTEM).at;
    stage.remind(t, next);
    tellAtRisk(t, next);
    tellBreak(t, stage.step(addDays(missed, 16), "06:00", SYSTEM));
    return t;
  };

/** Agreed, three days after it was asked for, on nothing else than that. */
function asAsked(stage: Stage, measures: readonly ReliefMeasure[], wish: Omit<Wish, "measures">): CaseTelling {
  const { cast } = stage;
  const { day } = wish;
  const t = applicant(stage, { measures, ...wish });
  tellClaim(t, stage.step(addDays(day, 1), "14:52", cast.reviewer));
  tellApprove(t, stage.step(addDays(day, 1), "15:18", cast.reviewer), [{ measures }], stage.remark("approve"));
  tellAccept(t, stage.step(addDays(day, 3), "18:06", cast.partner));
  return t;
}

/** In force since so many days ago, on exactly these measures, and kept so far. */
export const agreedOn =
  (days: number, measures: readonly ReliefMeasure[], wish: Omit<Wish, "day" | "measures"> = {}): Plot =>
  (stage) => {
    const t = asAsked(stage, measures, { day: stage.time.ago(days + 3), dueIn: 8, ...wish });
    payUntil(stage, t, t.record.id, stage.time.today);
    return t;
  };

/** Two months without payment are over, the first instalment after them was missed a few days ago, and may still be paid. */
export const atRisk =
  (missed: number, wish: Omit<Wish, "day" | "dueIn" | "measures"> = {}): Plot =>
  (stage) => {
    const missedOn = everyMonthHas(stage.time.ago(missed));
    const day = addDays(addMonths(missedOn, -2), -10);
    const t = asAsked(stage, [{ type: "SHIFT", months: 2, deferredInterest: "FIRST_RESUMED" }], {
      day,
      dueIn: 10,
      ...wish,
    });
    const next = stage.step(addDays(missedOn, 1), "00:00", SYSTEM).at;
    stage.remind(t, next);
    tellAtRisk(t, next);
    return t;
  };

/** Undone by two people. */
export const cancelled =
  (days: number): Plot =>
  (stage) => {
    const t = accepted(stage, days, {});
    const { cast, time } = stage;
    const proposer = stage.step(time.ago(days - 1), "10:22", cast.reviewer);
    stage.remind(t, proposer.at);
    tellCancel(t, proposer, stage.step(time.ago(days - 1), "15:40", cast.senior), stage.remark("cancel"));
    payUntil(stage, t, null, time.today);
    return t;
  };
