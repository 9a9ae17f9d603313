import { globalIdFor } from "./global-id-for.ts";
import type { Query } from "./query.ts";

/** One case with all that belongs to it, another one every time. */
export const inspect: Query = {
  name: "inspect",
  goal: { postgraphile: 2.9, raw: 0.7 },
  respite: `query Inspect($id: ID!) {
  case(id: $id) {
    id number status ground hardshipReason statement requestedMonths submittedAt late automatic version
    exposure { minor currency }
    borrower { id name }
    loan { id externalId product outstanding { minor currency } daysPastDue nextDueOn }
    events(first: 50) { nodes { id kind at actorName actorRole } }
    evidence { id kind fileName contentType byteSize sha256 receivedAt }
    decisions { id number outcome decidedAt decidedByName reasonCodes words nextSteps }
    offers { id position status firstDueOn firstAmount { minor currency } stillPayable { minor currency } maturityOn termsHash }
  }
}`,
  postgraphile: `query Inspect($institution: UUID!, $id: UUID!) {
  case: deferralCaseByInstitutionIdAndRowId(institutionId: $institution, rowId: $id) {
    id: rowId number status ground hardshipReason statement requestedMonths submittedAt late automatic version
    exposure: exposureMinor currency
    borrower: borrowerByInstitutionIdAndBorrowerId { id: rowId name }
    loan: loanByInstitutionIdAndLoanId {
      id: rowId externalId product outstanding: outstandingMinor daysPastDue nextDueOn
    }
    events: eventsByInstitutionIdAndCaseId(orderBy: [AT_ASC, ROW_ID_ASC], first: 50) {
      nodes { id: rowId kind at actorName actorRole }
    }
    evidence: evidencesByInstitutionIdAndCaseId(orderBy: [RECEIVED_AT_ASC, ROW_ID_ASC]) {
      nodes { id: rowId kind fileName contentType byteSize sha256 receivedAt }
    }
    decisions: decisionsByInstitutionIdAndCaseId(orderBy: NUMBER_DESC) {
      nodes { id: rowId number outcome decidedAt decidedByName reasonCodes words nextSteps }
    }
    offers: offersByInstitutionIdAndCaseId(orderBy: [ROUND_ASC, POSITION_ASC]) {
      nodes {
        id: rowId position status firstDueOn firstAmount: firstAmountMinor stillPayable: stillPayableMinor maturityOn
        termsHash currency
      }
    }
  }
}`,
  variables: (peer, { cases, institutionId }) =>
    cases.map((id) =>
      peer === "respite"
        ? { id: globalIdFor("DeferralCase", institutionId, id) }
        : peer === "postgraphile"
          ? { institution: institutionId, id }
          : { id },
    ),
};
