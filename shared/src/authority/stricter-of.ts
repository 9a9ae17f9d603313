import type { AuthorityLimits } from "./authority-limits.ts";

/**
 * What both allow: in each respect the stricter of the two.
 *
 * @throws RangeError if their currencies differ
 */
export function stricterOf(a: AuthorityLimits, b: AuthorityLimits): AuthorityLimits {
  if (a.currency !== b.currency) throw new RangeError(`Limits in ${a.currency} and ${b.currency} cannot be compared.`);
  return {
    currency: a.currency,
    maxExposure: lower(a.maxExposure, b.maxExposure),
    maxDeferralMonths: lower(a.maxDeferralMonths, b.maxDeferralMonths),
    maxCostToLender: lower(a.maxCostToLender, b.maxCostToLender),
    mayWaive: a.mayWaive && b.mayWaive,
  };
}

/** Whether `inner` allows nothing that `outer` does not. @throws RangeError if their currencies differ */
export function isWithin(inner: AuthorityLimits, outer: AuthorityLimits): boolean {
  const both = stricterOf(inner, outer);
  return (
    both.maxExposure === inner.maxExposure &&
    both.maxDeferralMonths === inner.maxDeferralMonths &&
    both.maxCostToLender === inner.maxCostToLender &&
    both.mayWaive === inner.mayWaive
  );
}

const lower = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.min(a, b));
