import { gql, type TypedDocumentNode } from "@apollo/client";
import type { CommandMutation } from "../../app/send-command.ts";
import type * as Types from "../../operations.generated.ts";

const REPLAY_STATE: TypedDocumentNode<Types.ReplayState_ReplayFragment> = gql`
  fragment ReplayState_replay on PolicyReplay {
    id
    from
    to
    overAll
    status
    total
    done
    doneElsewhere
    requestedByName
    requestedAt
    finishedAt
  }
`;

export type ReplayState = Omit<Types.ReplayState_ReplayFragment, " $fragmentName">;

/** The replays of a version, the newest first. */
export const POLICY_REPLAYS: TypedDocumentNode<Types.PolicyReplaysQuery, Types.PolicyReplaysQueryVariables> = gql`
  query PolicyReplays($id: ID!) {
    policyReplays(policyVersionId: $id, first: 20) {
      nodes {
        ...ReplayState_replay @unmask
      }
    }
  }
  ${REPLAY_STATE}
`;

const COUNT: TypedDocumentNode<Types.ReplayCount_CountFragment> = gql`
  fragment ReplayCount_count on ReplayCount {
    cases
    grantedBefore
    grantedAfter
    newlyGranted
    newlyRefused
    unpriced
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
`;

/** How far one is and what it came to, so far; the parts have the same fields as the whole. */
export const REPLAY: TypedDocumentNode<Types.ReplayQuery, Types.ReplayQueryVariables> = gql`
  query Replay($id: ID!) {
    replay(id: $id) {
      ...ReplayState_replay @unmask
      summary {
        all {
          ...ReplayCount_count @unmask
        }
        byGround {
          ground
          cases
          grantedBefore
          grantedAfter
          newlyGranted
          newlyRefused
        }
        byOutcome {
          outcome
          cases
          grantedBefore
          grantedAfter
          newlyGranted
          newlyRefused
        }
        byRule {
          rule
          granted
          refused
        }
      }
    }
  }
  ${REPLAY_STATE}
  ${COUNT}
`;

export type Replay = NonNullable<Types.ReplayQuery["replay"]>;

/** The cases that flip, a page at a time. */
export const REPLAY_FLIPS: TypedDocumentNode<Types.ReplayFlipsQuery, Types.ReplayFlipsQueryVariables> = gql`
  query ReplayFlips($id: ID!, $after: String) {
    replay(id: $id) {
      id
      flips(first: 50, after: $after) {
        edges {
          cursor
          node {
            caseNumber
            granted
            ground
            outcome
            why
            costToLender {
              minor
              currency
            }
            costToBorrower {
              minor
              currency
            }
          }
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

export type Flip = NonNullable<Types.ReplayFlipsQuery["replay"]>["flips"]["edges"][number]["node"];

export const START_REPLAY: CommandMutation<Types.StartReplayMutation["answer"], Types.PolicyReplayInput> = gql`
  mutation StartReplay($input: PolicyReplayInput!) {
    answer: policyReplay(input: $input) {
      replay {
        id
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`;
