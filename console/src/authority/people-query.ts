import { gql, type TypedDocumentNode } from "@apollo/client";
import type { PeopleQuery, PeopleQueryVariables } from "../operations.generated.ts";

/** Who decides in an institution, by what is typed of a name, or by a whole id. */
export const PEOPLE: TypedDocumentNode<PeopleQuery, PeopleQueryVariables> = gql`
  query People($institutionId: ID, $search: String) {
    people(institutionId: $institutionId, search: $search, first: 20) {
      nodes {
        id
        name
        role
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`;

export type Person = PeopleQuery["people"]["nodes"][number];
