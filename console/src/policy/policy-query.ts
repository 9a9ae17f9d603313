import { gql, type TypedDocumentNode } from "@apollo/client";
import type * as Types from "../operations.generated.ts";

export type Version = Omit<Types.PolicyVersion_VersionFragment, " $fragmentName">;

export const POLICY_VERSION_FRAGMENT: TypedDocumentNode<Types.PolicyVersion_VersionFragment> = gql`
  fragment PolicyVersion_version on PolicyVersion {
    id
    code
    version
    name
    status
    revision
    base
    preset
    presetConfirmedByName
    effectiveFrom
    effectiveUntil
    authorName
    editorName
    ownWork
    publisherName
    publishedAt
    retiredAt
    returnedWords
  }
`;

/** The versions of one's own institution, the newest first, and which of them decides new cases today. */
export const POLICY_VERSIONS: TypedDocumentNode<Types.PolicyVersionsQuery, Types.PolicyVersionsQueryVariables> = gql`
  query PolicyVersions($after: String) {
    institutions(first: 100) {
      nodes {
        id
        code
        name
        currency
        timeZone
        policyVersion
      }
    }
    policyVersions(first: 50, after: $after) {
      edges {
        cursor
        node {
          ...PolicyVersion_version @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${POLICY_VERSION_FRAGMENT}
`;

export type House = Types.PolicyVersionsQuery["institutions"]["nodes"][number];

/** One version with everything it says. */
export const POLICY_VERSION: TypedDocumentNode<Types.PolicyVersionQuery, Types.PolicyVersionQueryVariables> = gql`
  query PolicyVersion($id: ID!) {
    policyVersion(id: $id) {
      ...PolicyVersion_version @unmask
      document
    }
  }
  ${POLICY_VERSION_FRAGMENT}
`;

export type OpenVersion = NonNullable<Types.PolicyVersionQuery["policyVersion"]>;

export const POLICY_DIFFERENCE: TypedDocumentNode<Types.PolicyDifferenceQuery, Types.PolicyDifferenceQueryVariables> =
  gql`
    query PolicyDifference($earlier: ID!, $later: ID!) {
      policyDifference(from: $earlier, to: $later) {
        path
        sentence
      }
    }
  `;

export type Change = NonNullable<Types.PolicyDifferenceQuery["policyDifference"]>[number];
