import { gql, type TypedDocumentNode } from "@apollo/client";
import type * as Types from "../operations.generated.ts";
import { DECIDED_CASE, REFUSAL } from "./decision-documents.ts";

export const WITHDRAW_CASE: TypedDocumentNode<Types.WithdrawCaseMutation, Types.WithdrawCaseMutationVariables> = gql`
  mutation WithdrawCase($input: CaseWithdrawInput!) {
    caseWithdraw(input: $input) {
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

export const PROVIDE_EVIDENCE: TypedDocumentNode<
  Types.ProvideEvidenceMutation,
  Types.ProvideEvidenceMutationVariables
> = gql`
  mutation ProvideEvidence($input: CaseProvideEvidenceInput!) {
    caseProvideEvidence(input: $input) {
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

export const EXTEND_EVIDENCE: TypedDocumentNode<Types.ExtendEvidenceMutation, Types.ExtendEvidenceMutationVariables> =
  gql`
  mutation ExtendEvidence($input: CaseExtendEvidenceInput!) {
    caseExtendEvidence(input: $input) {
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

export const SPECIAL_HANDLING: TypedDocumentNode<
  Types.SpecialHandlingMutation,
  Types.SpecialHandlingMutationVariables
> = gql`
  mutation SpecialHandling($input: CaseSpecialHandlingInput!) {
    caseSpecialHandling(input: $input) {
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

export const REOPEN_CASE: TypedDocumentNode<Types.ReopenCaseMutation, Types.ReopenCaseMutationVariables> = gql`
  mutation ReopenCase($input: CaseReopenInput!) {
    caseReopen(input: $input) {
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

export const OPEN_APPEAL: TypedDocumentNode<Types.OpenAppealMutation, Types.OpenAppealMutationVariables> = gql`
  mutation OpenAppeal($input: AppealOpenInput!) {
    appealOpen(input: $input) {
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

export const PROPOSE_CANCEL: TypedDocumentNode<Types.ProposeCancelMutation, Types.ProposeCancelMutationVariables> = gql`
  mutation ProposeCancel($input: AgreementProposeCancelInput!) {
    agreementProposeCancel(input: $input) {
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

export const CANCEL_AGREEMENT: TypedDocumentNode<
  Types.CancelAgreementMutation,
  Types.CancelAgreementMutationVariables
> = gql`
  mutation CancelAgreement($input: AgreementCancelInput!) {
    agreementCancel(input: $input) {
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
