import type { Query } from "./query.ts";

/** How many cases wait to be taken. */
export const count: Query = {
  name: "count",
  goal: { postgraphile: 3 },
  respite: "query Count($status: CaseStatus!) { cases(filter: { status: [$status] }) { totalCount } }",
  postgraphile:
    "query Count($status: String!) { cases: allDeferralCases(condition: { status: $status }) { totalCount } }",
  variables: () => [{ status: "SUBMITTED" }],
};
