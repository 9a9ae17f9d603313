import { enumOf } from "../graphql/register-enum.ts";

export type DecisionOutcome =
  | "APPROVED"
  | "CONFIRMED"
  | "RETURNED"
  | "DECLINED"
  | "DECLINE_UPHELD"
  | "EVIDENCE_REQUESTED"
  | "SPECIAL_HANDLING"
  | "CANCELLED";
export const DecisionOutcomeEnum = enumOf<DecisionOutcome>("DecisionOutcome", "What was decided.", {
  APPROVED: "Offers were chosen by the maker, or automatically where the policy allows.",
  CONFIRMED: "The checker agreed with the offers.",
  RETURNED: "The checker sent the case back to the maker.",
  DECLINED: "Declined, with reasons.",
  DECLINE_UPHELD: "Declined again on appeal, for good.",
  EVIDENCE_REQUESTED: "Documents were asked for.",
  SPECIAL_HANDLING: "Moved to special handling.",
  CANCELLED: "The agreement was undone.",
});
