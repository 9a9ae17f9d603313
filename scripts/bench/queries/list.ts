import type { Query } from "./query.ts";

/** A page of fifty as the queue shows it: filtered, due soonest, with borrower, loan and latest decision. */
export const list: Query = {
  name: "list",
  goal: { postgraphile: 1.9, raw: 0.92 },
  respite: `query List($status: CaseStatus!) {
  cases(filter: { status: [$status] }, orderBy: DUE_SOONEST, first: 50) {
    nodes {
      id number status ground requestedMonths submittedAt late version
      exposure { minor currency }
      borrower { id maskedName }
      loan { id externalId product outstanding { minor currency } daysPastDue }
      latestDecision { number outcome decidedAt decidedByName }
    }
  }
}`,
  postgraphile: `query List($status: String!) {
  cases: allDeferralCases(condition: { status: $status }, orderBy: [DUE_AT_ASC, ROW_ID_ASC], first: 50) {
    nodes {
      id: rowId number status ground requestedMonths submittedAt late version
      exposure: exposureMinor currency
      borrower: borrowerByInstitutionIdAndBorrowerId { id: rowId maskedName }
      loan: loanByInstitutionIdAndLoanId { id: rowId externalId product outstanding: outstandingMinor daysPastDue }
      latestDecision: decisionsByInstitutionIdAndCaseId(orderBy: NUMBER_DESC, first: 1) {
        nodes { number outcome decidedAt decidedByName }
      }
    }
  }
}`,
  variables: () => [{ status: "OFFERED" }],
};
