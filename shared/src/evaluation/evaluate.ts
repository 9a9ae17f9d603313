import { GROUNDS } from "../case/case-words.ts";
import { formatValue } from "../locale/format-value.ts";
import { render } from "../locale/render.ts";
import type { PolicyRule, PolicyVersion } from "../policy/policy-version.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Facts } from "./facts.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules.ts";

/**
 * Runs every rule on the facts of one case. The same facts and policy always give the same evaluation, in the same order.
 * It advises: a person decides, and may decide otherwise with a second one.
 */
export function evaluate(facts: Facts, policy: PolicyVersion): Evaluation {
  const findings = RULES.map((rule) => finding(rule, wordsOf(policy, rule), facts, policy));
  const passes = (set: Finding["set"]) => findings.every((found) => found.set !== set || found.passed);
  const groundsPassed = GROUNDS.filter(passes);
  return {
    passed: passes("GENERAL") && groundsPassed.length > 0,
    groundsPassed,
    findings,
    late: facts.submittedOn > facts.nextDueOn,
    policyVersion: policy.id,
  };
}

function wordsOf(policy: PolicyVersion, { id }: Rule): PolicyRule {
  const words = policy.rules.find((rule) => rule.id === id);
  if (!words) throw new RangeError(`${policy.id} has no words for ${id}; it was not loaded through parsePolicy.`);
  return words;
}

function finding(rule: Rule, words: PolicyRule, facts: Facts, policy: PolicyVersion): Finding {
  const { passed, measured, limit, unit, variables } = rule.check(facts, policy.numbers);
  const { sentences } = words;
  const template = measured === null && sentences.none ? sentences.none : passed ? sentences.passed : sentences.failed;
  const { currency } = facts.outstanding;
  return {
    rule: rule.id,
    set: words.set,
    passed,
    measured,
    limit,
    unit,
    policyVersion: policy.id,
    sentence: render(template, {
      measured: formatValue(measured, unit, currency),
      limit: formatValue(limit, unit, currency),
      ...variables,
    }),
  };
}
