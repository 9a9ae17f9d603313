import { gql, type TypedDocumentNode } from "@apollo/client";
import type * as Types from "../operations.generated.ts";

/** What every command answers: enough to correct the list and the panel at once; the screen asks for the rest anew. */
const DECIDED_CASE: TypedDocumentNode<Types.DecidedCase_CaseFragment> = gql`
  fragment DecidedCase_case on DeferralCase {
    id
    status
    version
    updatedAt
    claimExpiresAt
    assignedTo {
      id
      name
    }
    clock {
      state
      dueAt
      businessDaysLeft
      hardLimitAt
      pastHardLimit
    }
    permittedActions {
      action
      allowed
      reason
    }
  }
`;

/** Why a command was refused; only a stale version has more to say than its message. */
const REFUSAL: TypedDocumentNode<Types.Refusal_ErrorFragment> = gql`
  fragment Refusal_error on UserError {
    code
    message
    ... on StaleCaseError {
      currentVersion
      changedBy
      changedAt
    }
  }
`;

/** What every command answers, under one name, so that one function sends them all. */
export const DECIDED: TypedDocumentNode<Types.Decided_PayloadFragment> = gql`
  fragment Decided_payload on CasePayload {
    case {
      ...DecidedCase_case @unmask
    }
    userErrors {
      ...Refusal_error @unmask
    }
  }
  ${DECIDED_CASE}
  ${REFUSAL}
`;
