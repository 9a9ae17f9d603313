import { timeZone } from "../institution/time-zone.sql.ts";
import { withPinned } from "../policy/pinned-policy.ts";
import { viewContactAnswer } from "../protection/contact-answer.view.ts";
import { type ContactFacts, callsBefore, protectionsOf } from "../protection/protection-of-loan.ts";
import { late } from "../read/late.ts";
import { computed } from "../read/shape-fields.ts";

const NEEDS = {
  institutionId: "institution_id",
  policyVersion: "policy_version",
  timeZone,
  protections: protectionsOf("loan_id"),
  calls: callsBefore(
    "loan_id",
    late(({ viewer }) => viewer.now, "timestamptz"),
  ),
};

/** May they be called now, by the policy that says they would qualify: the same answer as `mayContact` by phone. */
export const mayCall = computed<ContactFacts>(NEEDS, (facts, { database, now: at, locale }) =>
  withPinned(database, facts, (policy) => viewContactAnswer(facts, { at, channel: "PHONE" }, policy, locale)),
);
