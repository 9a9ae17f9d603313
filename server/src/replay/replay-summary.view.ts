import type { ReplayCount, ReplaySummary } from "@respite/shared/replay/replay-summary";

/** The sums as the API shows them: amounts with their currency, kinds as lists. */
export function viewSummary({ all, byGround, byOutcome, byRule }: ReplaySummary, currency: string) {
  const count = (given: ReplayCount) => viewCount(given, currency);
  return {
    all: count(all),
    byGround: Object.entries(byGround).map(([ground, given]) => ({ ground, ...count(given) })),
    byOutcome: Object.entries(byOutcome).map(([outcome, given]) => ({ outcome, ...count(given) })),
    byRule: Object.entries(byRule).map(([rule, given]) => ({ rule, ...given })),
  };
}

function viewCount(given: ReplayCount, currency: string) {
  const money = (minor: number) => ({ minor, currency });
  return {
    ...given,
    costToLenderBefore: money(given.costToLenderBefore),
    costToLenderAfter: money(given.costToLenderAfter),
    costToBorrowerBefore: money(given.costToBorrowerBefore),
    costToBorrowerAfter: money(given.costToBorrowerAfter),
  };
}
