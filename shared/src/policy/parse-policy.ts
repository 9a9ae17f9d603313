import { err, ok, type Result } from "../result/result.ts";
import type { PolicyProblem } from "./fault.ts";
import { policyProblems } from "./policy-checks.ts";
import { policyVersion } from "./policy-readers.ts";
import type { PolicyVersion } from "./policy-version.ts";
import { unsound } from "./problem-words.ts";
import { BAD, reportTo } from "./reader.ts";

/** A policy version out of data from outside (a file, a draft, a column), or everything that is wrong with it at once. */
export function parsePolicy(data: unknown): Result<PolicyVersion, readonly PolicyProblem[]> {
  const problems: PolicyProblem[] = [];
  const policy = policyVersion(data, "", reportTo(problems));
  if (policy === BAD || problems.length > 0) return err(problems);
  const between = policyProblems(policy);
  return between.length > 0 ? err(between) : ok(policy);
}

/** The same, for a policy that ships with the product. @throws RangeError when it is not sound */
export function soundPolicy(data: unknown): PolicyVersion {
  const parsed = parsePolicy(data);
  if (parsed.ok) return parsed.value;
  throw unsound(parsed.error);
}
