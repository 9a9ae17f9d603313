import { gql, type TypedDocumentNode } from "@apollo/client";
import type { ExportPageQuery, ExportPageQueryVariables } from "../../operations.generated.ts";
import { MEASURE_WORDS } from "../../ui/measure-words.ts";

export const EXPORT_PAGE: TypedDocumentNode<ExportPageQuery, ExportPageQueryVariables> = gql`
  query ExportPage($filter: CaseFilter, $orderBy: CaseOrder, $after: String) {
    cases(filter: $filter, orderBy: $orderBy, first: 100, after: $after) {
      nodes {
        id
        number
        status
        ground
        late
        requested {
          ...MeasureWords_measure @unmask
        }
        exposure {
          minor
          currency
        }
        clock {
          state
          dueAt
        }
        assignedTo {
          id
          name
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
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${MEASURE_WORDS}
`;

export type ExportedCase = ExportPageQuery["cases"]["nodes"][number];
