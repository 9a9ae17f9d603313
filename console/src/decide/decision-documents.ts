import { type DocumentNode, gql, type TypedDocumentNode } from "@apollo/client";
import type * as Types from "../operations.generated.ts";
import { DECIDED } from "./decided-payload.ts";
import type { DecisionMode } from "./draft-store.ts";

const APPROVE_CASE: DocumentNode = gql`
  mutation ApproveCase($input: CaseApproveInput!) {
    decided: caseApprove(input: $input) {
      ...Decided_payload @unmask
    }
  }
  ${DECIDED}
`;

const DECLINE_CASE: DocumentNode = gql`
  mutation DeclineCase($input: CaseDeclineInput!) {
    decided: caseDecline(input: $input) {
      ...Decided_payload @unmask
    }
  }
  ${DECIDED}
`;

const REQUEST_EVIDENCE: DocumentNode = gql`
  mutation RequestEvidence($input: CaseRequestEvidenceInput!) {
    decided: caseRequestEvidence(input: $input) {
      ...Decided_payload @unmask
    }
  }
  ${DECIDED}
`;

const CONFIRM_CASE: DocumentNode = gql`
  mutation ConfirmCase($input: CaseConfirmInput!) {
    decided: caseConfirm(input: $input) {
      ...Decided_payload @unmask
    }
  }
  ${DECIDED}
`;

const RETURN_CASE: DocumentNode = gql`
  mutation ReturnCase($input: CaseReturnInput!) {
    decided: caseReturn(input: $input) {
      ...Decided_payload @unmask
    }
  }
  ${DECIDED}
`;

const PROVIDE_EVIDENCE: DocumentNode = gql`
  mutation ProvideEvidence($input: CaseProvideEvidenceInput!) {
    decided: caseProvideEvidence(input: $input) {
      ...Decided_payload @unmask
    }
  }
  ${DECIDED}
`;

const EXTEND_EVIDENCE: DocumentNode = gql`
  mutation ExtendEvidence($input: CaseExtendEvidenceInput!) {
    decided: caseExtendEvidence(input: $input) {
      ...Decided_payload @unmask
    }
  }
  ${DECIDED}
`;

const OPEN_APPEAL: DocumentNode = gql`
  mutation OpenAppeal($input: AppealOpenInput!) {
    decided: appealOpen(input: $input) {
      ...Decided_payload @unmask
    }
  }
  ${DECIDED}
`;

const REOPEN_CASE: DocumentNode = gql`
  mutation ReopenCase($input: CaseReopenInput!) {
    decided: caseReopen(input: $input) {
      ...Decided_payload @unmask
    }
  }
  ${DECIDED}
`;

const SPECIAL_HANDLING: DocumentNode = gql`
  mutation SpecialHandling($input: CaseSpecialHandlingInput!) {
    decided: caseSpecialHandling(input: $input) {
      ...Decided_payload @unmask
    }
  }
  ${DECIDED}
`;

const WITHDRAW_CASE: DocumentNode = gql`
  mutation WithdrawCase($input: CaseWithdrawInput!) {
    decided: caseWithdraw(input: $input) {
      ...Decided_payload @unmask
    }
  }
  ${DECIDED}
`;

const PROPOSE_CANCEL: DocumentNode = gql`
  mutation ProposeCancel($input: AgreementProposeCancelInput!) {
    decided: agreementProposeCancel(input: $input) {
      ...Decided_payload @unmask
    }
  }
  ${DECIDED}
`;

const CANCEL_AGREEMENT: DocumentNode = gql`
  mutation CancelAgreement($input: AgreementCancelInput!) {
    decided: agreementCancel(input: $input) {
      ...Decided_payload @unmask
    }
  }
  ${DECIDED}
`;

export const RELEASE_CASE: TypedDocumentNode<Types.ReleaseCaseMutation, Types.ReleaseCaseMutationVariables> = gql`
  mutation ReleaseCase($input: CaseReleaseInput!) {
    decided: caseRelease(input: $input) {
      ...Decided_payload @unmask
    }
  }
  ${DECIDED}
`;

/** The document of each form. */
export const DOCUMENT_OF: Readonly<Record<DecisionMode, DocumentNode>> = {
  approve: APPROVE_CASE,
  decline: DECLINE_CASE,
  evidence: REQUEST_EVIDENCE,
  confirm: CONFIRM_CASE,
  return: RETURN_CASE,
  provide: PROVIDE_EVIDENCE,
  extend: EXTEND_EVIDENCE,
  appeal: OPEN_APPEAL,
  reopen: REOPEN_CASE,
  special: SPECIAL_HANDLING,
  withdraw: WITHDRAW_CASE,
  proposeCancel: PROPOSE_CANCEL,
  cancel: CANCEL_AGREEMENT,
};
