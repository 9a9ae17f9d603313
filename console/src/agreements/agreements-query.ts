import { gql, type TypedDocumentNode } from "@apollo/client";
import type {
  AgreementCountQuery,
  AgreementCountQueryVariables,
  AgreementsQuery,
  AgreementsQueryVariables,
} from "../operations.generated.ts";
import { MEASURE_WORDS } from "../ui/measure-words.ts";

export const AGREEMENTS: TypedDocumentNode<AgreementsQuery, AgreementsQueryVariables> = gql`
  query Agreements($filter: AgreementFilter, $after: String) {
    agreements(filter: $filter, first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          caseId
          state
          acceptedAt
          endedAt
          missedOn
          cureBy
          watchUntil
          offer {
            id
            measures {
              ...MeasureWords_measure @unmask
            }
          }
          loan {
            id
            externalId
            product
            maturityOn
            nextDueOn
            nextDueAmount {
              minor
              currency
            }
            borrower {
              id
              maskedName
            }
            institution {
              id
              name
              timeZone
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${MEASURE_WORDS}
`;

/** Asked apart from the rows, which never wait for it. */
export const AGREEMENT_COUNT: TypedDocumentNode<AgreementCountQuery, AgreementCountQueryVariables> = gql`
  query AgreementCount($filter: AgreementFilter) {
    agreements(filter: $filter) {
      totalCount
    }
  }
`;

export type ListedAgreement = AgreementsQuery["agreements"]["edges"][number]["node"];
