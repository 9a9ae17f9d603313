import type { PolicyNumbers } from "../policy/policy-numbers.ts";
import { evidenceFor } from "./evidence-for.ts";
import type { Facts } from "./facts.ts";
import { pastDeferralMonths } from "./past-deferral-months.ts";

/** The most months one relief may defer for this reason and evidence: R4's limit. */
export function deferralLimit(facts: Facts, numbers: PolicyNumbers): number {
  const { maxMonths, maxMonthsWithProof, proofReasons } = numbers.deferral;
  const proved = proofReasons.includes(facts.hardshipReason) && evidenceFor(facts, numbers).length > 0;
  return proved ? maxMonthsWithProof : maxMonths;
}

/** The most months that pass both R4 and R5, zero when earlier reliefs used them up. */
export function allowedMonths(facts: Facts, numbers: PolicyNumbers): number {
  const { totalMonths, totalWindowMonths } = numbers.deferral;
  for (let months = deferralLimit(facts, numbers); months > 0; months -= 1) {
    if (months + pastDeferralMonths(facts, months, totalWindowMonths) <= totalMonths) return months;
  }
  return 0;
}
