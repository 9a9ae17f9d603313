import { gql, type TypedDocumentNode } from "@apollo/client";
import type { ExportPageQuery, ExportPageQueryVariables } from "../../operations.generated.ts";
import { LISTED_CASE } from "../listed-case.ts";

export const EXPORT_PAGE: TypedDocumentNode<ExportPageQuery, ExportPageQueryVariables> = gql`
  query ExportPage($filter: CaseFilter, $orderBy: CaseOrder, $after: String) {
    cases(filter: $filter, orderBy: $orderBy, first: 100, after: $after) {
      nodes {
        ...ListedCase_case @unmask
        clock {
          state
          dueAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${LISTED_CASE}
`;

export type ExportedCase = ExportPageQuery["cases"]["nodes"][number];
