import type { PolicyProblem } from "@respite/shared/policy/fault";
import { problemAtPlace } from "@respite/shared/policy/problem-at-place";
import type { UserErrorValue } from "../user-error.ts";

/** A problem of a policy, with a code for its kind (`POLICY_WHOLE`, `POLICY_ORDER`) and what it speaks of. */
export function policyProblemError(problem: PolicyProblem): UserErrorValue {
  const { kind, ...facts } = problem.fault;
  const told = Object.entries(facts).map(([name, fact]) => [name, Array.isArray(fact) ? fact.join(", ") : fact]);
  return {
    code: `POLICY_${kind}`,
    field: [problem.path],
    facts: { path: problem.path, ...Object.fromEntries(told) },
    sentence: problemAtPlace(problem),
  };
}
