/** Decisions of one reviewer on cases that are alike: the same ground, the same answer of the rules. */
export type Decisions = Readonly<{ reviewer: string; granted: number; declined: number }>;

/** How one reviewer decides alike cases, beside everybody else. */
export type Consistency = Readonly<{
  reviewer: string;
  decided: number;
  /** Share granted, 0 to 1. */
  rate: number;
  othersRate: number | null;
  /** The difference would come by chance less than once in a hundred reviewers. */
  stands: boolean;
}>;

/** Both together, of fewer decisions there is nothing to say. */
const LEAST_DECISIONS = 10;
/** Two-sided, one in a hundred, of the normal distribution. */
const ONE_IN_A_HUNDRED = 2.576;

/**
 * Holds each reviewer's share of grants against that of all others on alike cases: the two-proportion z-test, pooled.
 * It says that somebody decides differently, not who is right.
 */
export function reviewerConsistency(decisions: readonly Decisions[]): readonly Consistency[] {
  const sum = (of: (d: Decisions) => number) => decisions.reduce((total, each) => total + of(each), 0);
  const [granted, declined] = [sum((d) => d.granted), sum((d) => d.declined)];
  return decisions.map((mine) => {
    const decided = mine.granted + mine.declined;
    const others = granted + declined - decided;
    const rate = decided === 0 ? 0 : mine.granted / decided;
    const othersRate = others === 0 ? null : (granted - mine.granted) / others;
    const stands =
      othersRate !== null &&
      Math.min(decided, others) >= LEAST_DECISIONS &&
      Math.abs(zScore(rate, decided, othersRate, others)) > ONE_IN_A_HUNDRED;
    return { reviewer: mine.reviewer, decided, rate, othersRate, stands };
  });
}

function zScore(p1: number, n1: number, p2: number, n2: number): number {
  const pooled = (p1 * n1 + p2 * n2) / (n1 + n2);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  return error === 0 ? 0 : (p1 - p2) / error;
}
