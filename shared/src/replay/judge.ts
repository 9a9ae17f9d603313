import { GROUNDS, type Ground } from "../case/case-words.ts";
import type { Facts } from "../evaluation/facts.ts";
import { RULES } from "../evaluation/rules.ts";
import type { PolicyNumbers } from "../policy/policy-numbers.ts";
import { RULE_CATALOGUE, type RuleId, type RuleSet } from "../policy/rule-catalogue.ts";

/** What a policy's rules say of a case, without their sentences: the part of an evaluation that decides. */
export type Judgement = Readonly<{ granted: boolean; groundsPassed: readonly Ground[]; failed: ReadonlySet<RuleId> }>;

const SETS: ReadonlyMap<RuleId, RuleSet> = new Map(RULE_CATALOGUE.map(({ id, set }) => [id, set]));

/** As `evaluate`, which says the same with words; a hundred thousand cases need none. */
export function judge(facts: Facts, numbers: PolicyNumbers): Judgement {
  const failed = new Set<RuleId>();
  const failedSets = new Set<RuleSet>();
  for (const { id, check } of RULES) {
    if (check(facts, numbers).passed) continue;
    failed.add(id);
    failedSets.add(SETS.get(id) ?? "GENERAL");
  }
  const groundsPassed = GROUNDS.filter((ground) => !failedSets.has(ground));
  return { granted: !failedSets.has("GENERAL") && groundsPassed.length > 0, groundsPassed, failed };
}

/**
 * The rules that make one judgement a grant and the other not: general rules, and where no ground passes any more, those
 * of the grounds that did.
 */
export function decisiveRules(granting: Judgement, refusing: Judgement): readonly RuleId[] {
  const lost = refusing.groundsPassed.length === 0 ? granting.groundsPassed : [];
  return RULE_CATALOGUE.flatMap(({ id, set }) => {
    const matters = set === "GENERAL" || lost.some((ground) => ground === set);
    return matters && refusing.failed.has(id) ? [id] : [];
  });
}
