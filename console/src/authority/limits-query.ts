import { gql, type TypedDocumentNode } from "@apollo/client";
import type {
  AuthorityLimit_LimitFragment,
  AuthorityLimitsQuery,
  AuthorityLimitsQueryVariables,
} from "../operations.generated.ts";

export type Limit = Omit<AuthorityLimit_LimitFragment, " $fragmentName">;

export const AUTHORITY_LIMIT: TypedDocumentNode<AuthorityLimit_LimitFragment> = gql`
  fragment AuthorityLimit_limit on AuthorityLimit {
    id
    version
    personId
    personName
    person {
      id
      name
    }
    role
    maxExposure {
      minor
      currency
    }
    maxDeferralMonths
    maxCostToLender {
      minor
      currency
    }
    mayWaive
    reason
    setByName
    setAt
    institution {
      id
      name
      currency
      timeZone
    }
  }
`;

/** The limits in force, and for whose people they may be set: the form needs to know the currency. */
export const AUTHORITY_LIMITS: TypedDocumentNode<AuthorityLimitsQuery, AuthorityLimitsQueryVariables> = gql`
  query AuthorityLimits($after: String) {
    institutions(first: 100) {
      nodes {
        id
        name
        currency
        timeZone
      }
    }
    authorityLimits(first: 100, after: $after) {
      edges {
        cursor
        node {
          ...AuthorityLimit_limit @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${AUTHORITY_LIMIT}
`;

export type House = AuthorityLimitsQuery["institutions"]["nodes"][number];
