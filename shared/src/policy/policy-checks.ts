import { LOCALES } from "../locale/locale.ts";
import { variablesOf } from "../locale/render.ts";
import type { PolicyProblem } from "./fault.ts";
import { numberAt } from "./number-at.ts";
import type { PolicyRule, PolicyVersion } from "./policy-version.ts";
import { RULE_CATALOGUE, sentenceVariables } from "./rule-catalogue.ts";

/** What must hold between the parts of a policy whose parts are each sound. */
export function policyProblems(policy: PolicyVersion): PolicyProblem[] {
  return [
    ...identity(policy),
    ...order(policy),
    ...ruleList(policy),
    ...policy.rules.flatMap((r) => ruleOf(policy, r)),
  ];
}

const identity = ({ id, code, version }: PolicyVersion): PolicyProblem[] =>
  id === `${code}@${version}` ? [] : [{ path: "id", fault: { kind: "EXACTLY", value: `${code}@${version}` } }];

/** Numbers of which none is more than the next. */
const ASCENDING = [
  ["clock.acknowledgeBusinessDays", "clock.decideBusinessDays", "clock.hardLimitBusinessDays"],
  ["deferral.maxMonths", "deferral.maxMonthsWithProof", "deferral.totalMonths", "deferral.totalWindowMonths"],
];

function order({ numbers }: PolicyVersion): PolicyProblem[] {
  const pairs = ASCENDING.flatMap((names) => names.slice(1).map((than, k) => [names[k] ?? than, than] as const));
  return pairs.flatMap(([low, than]) => {
    const [value, limit] = [Number(numberAt(numbers, low)), Number(numberAt(numbers, than))];
    if (value <= limit) return [];
    return [{ path: `numbers.${low}`, fault: { kind: "ORDER", than, limit } }];
  });
}

/** Every rule of the catalogue, once: no policy can switch a rule off by leaving it out. */
function ruleList({ rules }: PolicyVersion): PolicyProblem[] {
  return RULE_CATALOGUE.flatMap(({ id }): PolicyProblem[] => {
    const count = rules.filter((r) => r.id === id).length;
    return count === 1 ? [] : [{ path: "rules", fault: { kind: "RULE_ONCE", rule: id, count } }];
  });
}

function ruleOf(policy: PolicyVersion, { id, set, threshold, sentences }: PolicyRule): PolicyProblem[] {
  const path = `rules.${id}`;
  const problems: PolicyProblem[] = [];
  const known = RULE_CATALOGUE.find((rule) => rule.id === id);
  if (known && known.set !== set) problems.push({ path: `${path}.set`, fault: { kind: "EXACTLY", value: known.set } });
  if (threshold !== null && numberAt(policy.numbers, threshold) === undefined)
    problems.push({ path: `${path}.threshold`, fault: { kind: "THRESHOLD", name: threshold } });
  const allowed = sentenceVariables(id);
  for (const [part, sentence] of Object.entries(sentences))
    for (const locale of LOCALES)
      for (const variable of sentence ? variablesOf(sentence[locale]) : [])
        if (!allowed.includes(variable))
          problems.push({
            path: `${path}.sentences.${part}.${locale}`,
            fault: { kind: "VARIABLE", variable, allowed },
          });
  return problems;
}
