import { gql, type TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../operations.generated.ts";

const CASES: TypedDocumentNode<Types.ReplayCases_CasesFragment> = gql`
  fragment ReplayCases_cases on ReplayCases {
    cases
    grantedBefore
    grantedAfter
    newlyGranted
    newlyRefused
  }
`;

/** What one over all institutions came to: sums, and null where few people would show. */
export const REPLAY_OVER_ALL: TypedDocumentNode<Types.ReplayOverAllQuery, Types.ReplayOverAllQueryVariables> = gql`
  query ReplayOverAll($version: ID!, $replay: ID!) {
    replayTotals(policyVersionId: $version, replay: $replay) {
      all {
        cases
        grantedBefore
        grantedAfter
        newlyGranted
        newlyRefused
        unpriced
      }
      byInstitution {
        institution
        from
        counts {
          ...ReplayCases_cases @unmask
        }
      }
      byGround {
        ground
        counts {
          ...ReplayCases_cases @unmask
        }
      }
      byOutcome {
        outcome
        counts {
          ...ReplayCases_cases @unmask
        }
      }
      byRule {
        rule
        granted
        refused
      }
      costs {
        currency
        costToLenderBefore {
          minor
          currency
        }
        costToLenderAfter {
          minor
          currency
        }
        costToBorrowerBefore {
          minor
          currency
        }
        costToBorrowerAfter {
          minor
          currency
        }
      }
      leastPeople
    }
  }
  ${CASES}
`;

export type ReplaySums = NonNullable<Types.ReplayOverAllQuery["replayTotals"]>;
