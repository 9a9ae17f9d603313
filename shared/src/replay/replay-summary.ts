import type { CaseStatus } from "../case/case-status.ts";
import type { Ground } from "../case/case-words.ts";
import type { RuleId } from "../policy/rule-catalogue.ts";
import type { ReliefCost } from "./estimate-cost.ts";

/** How many cases there are of a kind, and what the two policies make of them. Costs are minor units. */
export type ReplayCount = Readonly<{
  cases: number;
  grantedBefore: number;
  grantedAfter: number;
  newlyGranted: number;
  newlyRefused: number;
  costToLenderBefore: number;
  costToLenderAfter: number;
  costToBorrowerBefore: number;
  costToBorrowerAfter: number;
  /** Granted by one of the two, but the relief asked for could not be computed on what was left of the loan. */
  unpriced: number;
}>;

/** How many flips a rule takes part in; one flip may have several. */
export type RuleCount = Readonly<{ granted: number; refused: number }>;

export type ReplaySummary = Readonly<{
  all: ReplayCount;
  byGround: Readonly<Partial<Record<Ground, ReplayCount>>>;
  byOutcome: Readonly<Partial<Record<CaseStatus, ReplayCount>>>;
  byRule: Readonly<Partial<Record<RuleId, RuleCount>>>;
}>;

const NONE: ReplayCount = {
  cases: 0,
  grantedBefore: 0,
  grantedAfter: 0,
  newlyGranted: 0,
  newlyRefused: 0,
  unpriced: 0,
  costToLenderBefore: 0,
  costToLenderAfter: 0,
  costToBorrowerBefore: 0,
  costToBorrowerAfter: 0,
};

export const NOTHING_REPLAYED: ReplaySummary = { all: NONE, byGround: {}, byOutcome: {}, byRule: {} };

type Judged = Readonly<{
  ground: Ground;
  outcome: CaseStatus;
  before: boolean;
  after: boolean;
  rules: readonly RuleId[];
  cost: ReliefCost | null;
}>;

/** The summary with one case more. */
export function addCase(summary: ReplaySummary, judged: Judged): ReplaySummary {
  const { ground, outcome } = judged;
  const byRule = { ...summary.byRule };
  for (const rule of judged.rules) {
    const { granted, refused } = byRule[rule] ?? { granted: 0, refused: 0 };
    byRule[rule] = { granted: granted + Number(judged.after), refused: refused + Number(judged.before) };
  }
  return {
    all: plus(summary.all, judged),
    byGround: { ...summary.byGround, [ground]: plus(summary.byGround[ground] ?? NONE, judged) },
    byOutcome: { ...summary.byOutcome, [outcome]: plus(summary.byOutcome[outcome] ?? NONE, judged) },
    byRule,
  };
}

function plus(count: ReplayCount, { before, after, cost }: Judged): ReplayCount {
  const [toLender, toBorrower] = [cost?.toLender ?? 0, cost?.toBorrower ?? 0];
  return {
    cases: count.cases + 1,
    grantedBefore: count.grantedBefore + Number(before),
    grantedAfter: count.grantedAfter + Number(after),
    newlyGranted: count.newlyGranted + Number(after && !before),
    newlyRefused: count.newlyRefused + Number(before && !after),
    costToLenderBefore: count.costToLenderBefore + (before ? toLender : 0),
    costToLenderAfter: count.costToLenderAfter + (after ? toLender : 0),
    costToBorrowerBefore: count.costToBorrowerBefore + (before ? toBorrower : 0),
    costToBorrowerAfter: count.costToBorrowerAfter + (after ? toBorrower : 0),
    unpriced: count.unpriced + Number((before || after) && cost === null),
  };
}
