import { gql, type TypedDocumentNode } from "@apollo/client";
import type * as Types from "../operations.generated.ts";

/** What every command answers: enough to correct the list and the panel at once; the screen asks for the rest anew. */
export const DECIDED_CASE: TypedDocumentNode<Types.DecidedCase_CaseFragment> = gql`
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
export const REFUSAL: TypedDocumentNode<Types.Refusal_ErrorFragment> = gql`
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

export const APPROVE_CASE: TypedDocumentNode<Types.ApproveCaseMutation, Types.ApproveCaseMutationVariables> = gql`
  mutation ApproveCase($input: CaseApproveInput!) {
    caseApprove(input: $input) {
      case {
        ...DecidedCase_case @unmask
      }
      userErrors {
        ...Refusal_error @unmask
      }
    }
  }
  ${DECIDED_CASE}
  ${REFUSAL}
`;

export const DECLINE_CASE: TypedDocumentNode<Types.DeclineCaseMutation, Types.DeclineCaseMutationVariables> = gql`
  mutation DeclineCase($input: CaseDeclineInput!) {
    caseDecline(input: $input) {
      case {
        ...DecidedCase_case @unmask
      }
      userErrors {
        ...Refusal_error @unmask
      }
    }
  }
  ${DECIDED_CASE}
  ${REFUSAL}
`;

export const REQUEST_EVIDENCE: TypedDocumentNode<
  Types.RequestEvidenceMutation,
  Types.RequestEvidenceMutationVariables
> = gql`
  mutation RequestEvidence($input: CaseRequestEvidenceInput!) {
    caseRequestEvidence(input: $input) {
      case {
        ...DecidedCase_case @unmask
      }
      userErrors {
        ...Refusal_error @unmask
      }
    }
  }
  ${DECIDED_CASE}
  ${REFUSAL}
`;

export const CONFIRM_CASE: TypedDocumentNode<Types.ConfirmCaseMutation, Types.ConfirmCaseMutationVariables> = gql`
  mutation ConfirmCase($input: CaseConfirmInput!) {
    caseConfirm(input: $input) {
      case {
        ...DecidedCase_case @unmask
      }
      userErrors {
        ...Refusal_error @unmask
      }
    }
  }
  ${DECIDED_CASE}
  ${REFUSAL}
`;

export const RETURN_CASE: TypedDocumentNode<Types.ReturnCaseMutation, Types.ReturnCaseMutationVariables> = gql`
  mutation ReturnCase($input: CaseReturnInput!) {
    caseReturn(input: $input) {
      case {
        ...DecidedCase_case @unmask
      }
      userErrors {
        ...Refusal_error @unmask
      }
    }
  }
  ${DECIDED_CASE}
  ${REFUSAL}
`;

export const RELEASE_CASE: TypedDocumentNode<Types.ReleaseCaseMutation, Types.ReleaseCaseMutationVariables> = gql`
  mutation ReleaseCase($input: CaseReleaseInput!) {
    caseRelease(input: $input) {
      case {
        ...DecidedCase_case @unmask
      }
      userErrors {
        ...Refusal_error @unmask
      }
    }
  }
  ${DECIDED_CASE}
  ${REFUSAL}
`;
