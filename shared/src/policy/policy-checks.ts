import { LOCALES } from "../locale/locale.ts";
import { variablesOf } from "../locale/render.ts";
import { numberAt } from "./number-at.ts";
import type { PolicyRule, PolicyVersion } from "./policy-version.ts";
import type { PolicyProblem } from "./reader.ts";
import { RULE_CATALOGUE } from "./rule-catalogue.ts";

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
  id === `${code}@${version}` ? [] : [{ path: "id", message: `must be ${code}@${version}.` }];

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
    const message = `is ${value}, more than ${than}, which is ${limit}.`;
    return [{ path: `numbers.${low}`, message, fault: { kind: "ORDER", than, limit } }];
  });
}

/** Every rule of the catalogue, once: no policy can switch a rule off by leaving it out. */
function ruleList({ rules }: PolicyVersion): PolicyProblem[] {
  return RULE_CATALOGUE.flatMap(({ id }) => {
    const count = rules.filter((r) => r.id === id).length;
    return count === 1 ? [] : [{ path: "rules", message: `must have ${id} once, has it ${count} times.` }];
  });
}

function ruleOf(policy: PolicyVersion, rule: PolicyRule): PolicyProblem[] {
  const path = `rules.${rule.id}`;
  const known = RULE_CATALOGUE.find(({ id }) => id === rule.id);
  if (!known) return [{ path, message: "is not a rule." }];
  const problems: PolicyProblem[] = [];
  if (known.set !== rule.set) problems.push({ path: `${path}.set`, message: `must be ${known.set}.` });
  if (rule.threshold !== null && numberAt(policy.numbers, rule.threshold) === undefined) {
    problems.push({ path: `${path}.threshold`, message: `points at ${rule.threshold}, which is not a number here.` });
  }
  const allowed = ["measured", "limit", ...known.variables];
  for (const [name, sentence] of Object.entries(rule.sentences)) {
    for (const locale of LOCALES) {
      const strange = sentence ? variablesOf(sentence[locale]).filter((v) => !allowed.includes(v)) : [];
      for (const v of strange) {
        problems.push({
          path: `${path}.sentences.${name}.${locale}`,
          message: `{${v}} is not one of ${allowed.join(", ")}.`,
        });
      }
    }
  }
  return problems;
}
