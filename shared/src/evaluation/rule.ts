import type { Variable } from "../locale/render.ts";
import type { PolicyNumbers } from "../policy/policy-numbers.ts";
import type { RuleId } from "../policy/rule-catalogue.ts";
import type { Facts } from "./facts.ts";
import type { Finding } from "./finding.ts";

/** What one rule found: the number, the limit it is held against, and the words only this rule has. */
export type Verdict = Pick<Finding, "passed" | "measured" | "limit" | "unit"> &
  Readonly<{ variables?: Readonly<Record<string, Variable>> }>;

/** A pure function with an id. It always runs, on any facts, and never throws for what a borrower sent. */
export type Rule = Readonly<{ id: RuleId; check: (facts: Facts, numbers: PolicyNumbers) => Verdict }>;
