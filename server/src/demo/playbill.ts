import { active, agreedOn, atRisk, automatic, broken, cancelled, completed, offered } from "./plots/agreed.ts";
import { appliedAfter, appliedBefore, hitByDisaster } from "./plots/around.ts";
import { evidenceAnswered, evidenceAsked, evidenceMissed } from "./plots/asking.ts";
import { pending, returned } from "./plots/deciding.ts";
import { appealed, appealTaken, declined, expired, special, upheld, withdrawn } from "./plots/ended.ts";
import { penaltyGrows, penaltyStandsStill, penaltyThreeWays } from "./plots/penalty.ts";
import type { Plot } from "./plots/plot.ts";
import { xiaoWang, xiaoZhang } from "./plots/stories.ts";
import { claimed, draftOf, released, type Who, waiting, workdaysAgo } from "./plots/waiting.ts";

const reviewer: Who = (cast) => cast.reviewer;
const reviewer2: Who = (cast) => cast.reviewer2;
const senior: Who = (cast) => cast.senior;

const each = <T>(values: readonly T[], plot: (value: T) => Plot): Plot[] => values.map(plot);

/**
 * The first case of the reviewer's queue: due before every other that waits, every rule met, and so large that a second
 * person has to confirm whatever is offered. The tour of the README decides it.
 */
export const tour: Plot = waiting(({ time }) => time.dueToday, {
  name: "周海燕",
  size: "LARGE",
  reason: "ILLNESS",
  ground: "SHORT_TERM_HARDSHIP",
  manner: "GOOD",
  dueIn: 16,
  measures: [{ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }],
});

/** What every institution has: each status, each way into it. */
const common: readonly Plot[] = [
  ...each([1, 6, 25], draftOf),
  ...each([0, 0, 1, 1, 2, 2, 3, 4], (days) => waiting(workdaysAgo(days))),
  ...each([4, 5], (days) => waiting(workdaysAgo(days), { dueIn: 6 })),
  waiting(workdaysAgo(2), { dueIn: -7, reason: "JOB_LOSS", manner: "LATE" }),
  waiting(workdaysAgo(1), { dueIn: -13, reason: "INCOME_DROP", manner: "LATE", evidence: false }),
  claimed(workdaysAgo(3), reviewer, 9),
  claimed(workdaysAgo(2), reviewer2, 4),
  claimed(workdaysAgo(4), senior, 16),
  released(workdaysAgo(3), reviewer2),
  evidenceAsked(3, 1, reviewer),
  evidenceAsked(4, 2, reviewer2),
  evidenceAnswered(5, 4, 1, reviewer),
  pending(4, 1, "LARGE_EXPOSURE", reviewer),
  pending(3, 1, "LONG_DEFERRAL", reviewer2),
  pending(5, 2, "WAIVER", reviewer2),
  pending(5, 2, "FAILED_RULE", reviewer),
  pending(4, 2, "LONG_DEFERRAL", senior),
  returned(5, 3, 1, "LONG_DEFERRAL"),
  ...each([0, 2, 5, 7], (days) => offered(days, days % 2 === 0 ? reviewer : reviewer2)),
  offered(1, senior, { size: "LARGE", reason: "DISASTER" }, 3),
  ...each([0, 3, 6], automatic),
  ...each([2, 9, 30, 55, 80], (days) => active(days)),
  ...each([190, 240, 300], completed),
  ...each([150, 210], broken),
  cancelled(40),
  ...each([2, 6, 11], (days) => declined(days, reviewer2)),
  declined(60, reviewer),
  appealed(9, 2, reviewer),
  appealTaken(10, 4),
  upheld(50, 40, 34),
  special(12),
  withdrawn(3, "SUBMITTED"),
  withdrawn(20, "DRAFT"),
  withdrawn(45, "OFFERED"),
  ...each([5, 40], (days) => expired(days, "OFFERED")),
  expired(30, "DRAFT"),
];

/** Decisions that are overdue. Not where the tour begins: there the first case is one that is still in time. */
const overdue: readonly Plot[] = [
  ...each([8, 9, 12], (days) => waiting(workdaysAgo(days))),
  claimed(workdaysAgo(9), reviewer2, 21),
  evidenceAsked(11, 3, reviewer, { reason: "JOB_LOSS" }),
  pending(10, 4, "LARGE_EXPOSURE", reviewer),
];

const ill = { size: "SMALL", reason: "ILLNESS", ground: "SHORT_TERM_HARDSHIP", manner: "GOOD" } as const;

/** By institution code. */
export const PLAYBILL: Readonly<Record<string, readonly Plot[]>> = {
  HEYUAN: [
    xiaoWang,
    xiaoZhang,
    tour,
    ...common,
    ...each([1, 1, 2, 3, 3, 4, 5], (days) => waiting(workdaysAgo(days))),
    ...each([14, 40, 70], (days) => active(days, { ground: "FORCE_MAJEURE", reason: "ACCIDENT" })),
    pending(9, 4, "LONG_DEFERRAL", reviewer),
    evidenceAsked(9, 1, reviewer2),
    appealed(12, 6, senior),
    hitByDisaster,
    appliedAfter,
  ],
  QINGHE: [...common, ...overdue, penaltyGrows, penaltyStandsStill, penaltyThreeWays, appliedBefore],
  HARBOR: [
    ...common,
    ...overdue,
    atRisk(5, {
      name: "Marcus Reilly",
      size: "SMALL",
      reason: "JOB_LOSS",
      ground: "SHORT_TERM_HARDSHIP",
      manner: "GOOD",
    }),
    evidenceMissed(9, 8, reviewer2, { name: "Denise Holloway", size: "NORMAL", reason: "ILLNESS", manner: "GOOD" }),
  ],
  WATTLE: [
    ...common,
    agreedOn(40, [{ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }], {
      name: "Ruby Callahan",
      ...ill,
    }),
    agreedOn(1, [{ type: "EXTEND", months: 12 }], { name: "Jack Moffat", ...ill }),
  ],
};
