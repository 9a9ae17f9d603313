import type { CaseStatus } from "../case/case-status.ts";
import type { Ground } from "../case/case-words.ts";
import type { Facts } from "../evaluation/facts.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import type { RuleId } from "../policy/rule-catalogue.ts";
import { type AgreedOn, estimateCost, type ReliefCost } from "./estimate-cost.ts";
import { decisiveRules, judge } from "./judge.ts";
import { addCase, type ReplaySummary } from "./replay-summary.ts";

/** A case as it was decided on, and how it ended. */
export type PastCase = Readonly<{ id: string; ground: Ground; outcome: CaseStatus; facts: Facts; agreed: AgreedOn }>;

/** A case that one policy grants and the other does not, and the rules that make the difference. */
export type Flip = Readonly<{
  caseId: string;
  /** Granted by the policy after; else by the one before. */
  granted: boolean;
  ground: Ground;
  outcome: CaseStatus;
  rules: readonly RuleId[];
  cost: ReliefCost | null;
}>;

/**
 * Judges past cases by two policies, on the facts as they were: what each would have granted, what that costs, who flips
 * and why. It advises whoever writes a policy; nobody's case is touched. Given a part at a time, with the summary so far,
 * it needs no more memory for many cases than for few.
 */
export function replay(
  cases: readonly PastCase[],
  from: PolicyVersion,
  to: PolicyVersion,
  summary: ReplaySummary,
): Readonly<{ summary: ReplaySummary; flips: readonly Flip[] }> {
  const flips: Flip[] = [];
  let sum = summary;
  for (const { id, ground, outcome, facts, agreed } of cases) {
    const before = judge(facts, from.numbers);
    const after = judge(facts, to.numbers);
    const cost = before.granted || after.granted ? estimateCost(facts, agreed) : null;
    const rules = before.granted === after.granted ? [] : whyFlipped(before, after);
    if (before.granted !== after.granted)
      flips.push({ caseId: id, granted: after.granted, ground, outcome, rules, cost });
    sum = addCase(sum, { ground, outcome, before: before.granted, after: after.granted, rules, cost });
  }
  return { summary: sum, flips };
}

const whyFlipped = (before: ReturnType<typeof judge>, after: ReturnType<typeof judge>) =>
  after.granted ? decisiveRules(after, before) : decisiveRules(before, after);
