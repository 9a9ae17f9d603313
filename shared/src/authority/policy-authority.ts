import type { Currency } from "../money/currency.ts";
import { compareRates } from "../money/rate.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import type { AuthorityLimits } from "./authority-limits.ts";

/**
 * What the policy lets anybody decide alone, as limits of an authority. Nobody's own limits widen it: above it a second
 * person confirms (`needsSecondReview`). How large a share may be waived, and failed rules, stay with the policy.
 */
export const policyAuthority = ({ numbers }: PolicyVersion, currency: Currency): AuthorityLimits => ({
  currency,
  // A currency the policy says nothing about has no limit one person could stay within.
  maxExposure: numbers.secondReview.maxExposure[currency] ?? 0,
  maxDeferralMonths: numbers.secondReview.maxDeferralMonths,
  maxCostToLender: null,
  mayWaive: compareRates(numbers.waiver.maxShare, "0") > 0,
});
