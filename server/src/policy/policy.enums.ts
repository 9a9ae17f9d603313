import type { PolicyStatus } from "@respite/shared/policy/policy-status";
import type { Confidence } from "@respite/shared/policy/policy-version";
import { enumOf } from "../graphql/register-enum.ts";

export const PolicyStatusEnum = enumOf<PolicyStatus>("PolicyStatus", "Where a policy version stands.", {
  DRAFT: "Being written; decides nothing.",
  IN_REVIEW: "Waiting for a second editor to publish or return it.",
  PUBLISHED: "Decides the cases submitted on its days; never changed again.",
  RETIRED: "Taken out of use; cases pinned to it keep it.",
});

export const ConfidenceEnum = enumOf<Confidence>("Confidence", "How sure we are of where a number comes from.", {
  T: "The statute or rule itself was read.",
  S: "A secondary source was read.",
  M: "General knowledge; check it against the official text.",
  PRODUCT: "A default of the product or a choice of the institution, not law.",
});
