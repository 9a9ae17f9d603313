import type { Query } from "./query.ts";

/** The same page with as little as can be asked: what the layers cost that are not SQL. */
export const narrow: Query = {
  name: "narrow",
  goal: { postgraphile: 2.5 },
  respite: `query Narrow($status: CaseStatus!) {
  cases(filter: { status: [$status] }, orderBy: DUE_SOONEST, first: 50) { nodes { id status } }
}`,
  postgraphile: `query Narrow($status: String!) {
  cases: allDeferralCases(condition: { status: $status }, orderBy: [DUE_AT_ASC, ROW_ID_ASC], first: 50) {
    nodes { id: rowId status }
  }
}`,
  variables: () => [{ status: "OFFERED" }],
};
