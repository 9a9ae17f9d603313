import { useLingui } from "@lingui/react/macro";
import type { DecisionOutcome } from "../operations.generated.ts";

/** What was decided, in a word. */
export function useOutcomeWords(): Readonly<Record<DecisionOutcome, string>> {
  const { t } = useLingui();
  return {
    APPROVED: t`Approved`,
    CONFIRMED: t`Confirmed`,
    RETURNED: t`Returned`,
    DECLINED: t`Declined`,
    DECLINE_UPHELD: t`Decline upheld`,
    EVIDENCE_REQUESTED: t`Evidence requested`,
    SPECIAL_HANDLING: t`Special handling`,
    CANCELLED: t`Cancelled`,
  };
}
