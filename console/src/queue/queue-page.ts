import { gql, type TypedDocumentNode } from "@apollo/client";
import type {
  QueueCountQuery,
  QueueCountQueryVariables,
  QueuePageQuery,
  QueuePageQueryVariables,
} from "../operations.generated.ts";
import { QUEUE_ROW } from "./queue-row.ts";

export const QUEUE_PAGE: TypedDocumentNode<QueuePageQuery, QueuePageQueryVariables> = gql`
  query QueuePage($filter: CaseFilter, $orderBy: CaseOrder, $first: Int!, $after: String) {
    cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          ...QueueRow_case
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${QUEUE_ROW}
`;

/** Asked apart from the rows, which never wait for it. */
export const QUEUE_COUNT: TypedDocumentNode<QueueCountQuery, QueueCountQueryVariables> = gql`
  query QueueCount($filter: CaseFilter, $orderBy: CaseOrder) {
    cases(filter: $filter, orderBy: $orderBy) {
      totalCount
    }
  }
`;
