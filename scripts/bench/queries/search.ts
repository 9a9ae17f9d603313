import type { Query } from "./query.ts";

/** Cases by how the borrower's name begins, due soonest; another beginning every time. */
export const search: Query = {
  name: "search",
  goal: { postgraphile: 1.25 },
  respite: `query Search($prefix: String!) {
  cases(filter: { borrowerName: $prefix }, orderBy: DUE_SOONEST, first: 50) {
    nodes { id number status borrower { id name } }
  }
}`,
  postgraphile: `query Search($prefix: String!) {
  cases: benchCasesOfBorrower(prefix: $prefix, first: 50) {
    nodes { id: rowId number status borrower: borrowerByInstitutionIdAndBorrowerId { id: rowId name } }
  }
}`,
  variables: (_, { prefixes }) => prefixes.map((prefix) => ({ prefix })),
};
