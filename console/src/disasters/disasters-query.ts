import { gql, type TypedDocumentNode } from "@apollo/client";
import type { DisastersQuery, DisastersQueryVariables } from "../operations.generated.ts";

/** What was declared, and for whom something may be: people of the platform have to say. */
export const DISASTERS: TypedDocumentNode<DisastersQuery, DisastersQueryVariables> = gql`
  query Disasters($after: String) {
    institutions(first: 100) {
      nodes {
        id
        name
      }
    }
    disasterDeclarations(first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          code
          name
          areas
          from
          to
          source
          declaredAt
          declaredByName
          withdrawnAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export type Declaration = DisastersQuery["disasterDeclarations"]["edges"][number]["node"];
export type House = DisastersQuery["institutions"]["nodes"][number];
