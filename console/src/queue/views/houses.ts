import { gql, type TypedDocumentNode } from "@apollo/client";
import type { HousesQuery, HousesQueryVariables } from "../../operations.generated.ts";

/** Where people of the platform may keep a view. */
export const HOUSES: TypedDocumentNode<HousesQuery, HousesQueryVariables> = gql`
  query Houses {
    institutions(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`;
