import type { ApolloClient } from "@apollo/client";
import type { CaseActionType } from "@respite/shared/case/case-action";
import { CASE_MOVES } from "@respite/shared/case/case-moves";
import type { CaseStatus } from "@respite/shared/case/case-status";
import type {
  AgreementCancelInput,
  AgreementProposeCancelInput,
  AppealOpenInput,
  CaseExtendEvidenceInput,
  CaseProvideEvidenceInput,
  CaseReopenInput,
  CaseSpecialHandlingInput,
  CaseWithdrawInput,
} from "../operations.generated.ts";
import {
  CANCEL_AGREEMENT,
  EXTEND_EVIDENCE,
  OPEN_APPEAL,
  PROPOSE_CANCEL,
  PROVIDE_EVIDENCE,
  REOPEN_CASE,
  SPECIAL_HANDLING,
  WITHDRAW_CASE,
} from "./step-documents.ts";

/** A step off the ordinary path, or back onto it, ready to be sent. */
export type Step =
  | Readonly<{ mode: "provide"; input: CaseProvideEvidenceInput }>
  | Readonly<{ mode: "extend"; input: CaseExtendEvidenceInput }>
  | Readonly<{ mode: "appeal"; input: AppealOpenInput }>
  | Readonly<{ mode: "reopen"; input: CaseReopenInput }>
  | Readonly<{ mode: "special"; input: CaseSpecialHandlingInput }>
  | Readonly<{ mode: "withdraw"; input: CaseWithdrawInput }>
  | Readonly<{ mode: "proposeCancel"; input: AgreementProposeCancelInput }>
  | Readonly<{ mode: "cancel"; input: AgreementCancelInput }>;
export type StepMode = Step["mode"];

/** Each step as the state machine calls it, in the order they are shown. */
export const STEP_ACTION: Readonly<Record<StepMode, CaseActionType>> = {
  provide: "PROVIDE_EVIDENCE",
  extend: "EXTEND_EVIDENCE",
  appeal: "APPEAL",
  reopen: "REOPEN",
  special: "SPECIAL_HANDLING",
  withdraw: "WITHDRAW",
  proposeCancel: "PROPOSE_CANCEL",
  cancel: "CANCEL",
};

/** The steps that a case may take where it stands; whether the reader may take them is the server's to say. */
export const stepsOf = (status: CaseStatus): readonly StepMode[] =>
  (Object.keys(STEP_ACTION) as StepMode[]).filter((mode) => CASE_MOVES[status][STEP_ACTION[mode]] !== undefined);

export const isStepMode = (mode: string): mode is StepMode => Object.hasOwn(STEP_ACTION, mode);
export const isStep = (decision: Readonly<{ mode: string }>): decision is Step => isStepMode(decision.mode);

export async function sendStep(client: ApolloClient, step: Step) {
  switch (step.mode) {
    case "provide":
      return (await client.mutate({ mutation: PROVIDE_EVIDENCE, variables: { input: step.input } })).data
        ?.caseProvideEvidence;
    case "extend":
      return (await client.mutate({ mutation: EXTEND_EVIDENCE, variables: { input: step.input } })).data
        ?.caseExtendEvidence;
    case "appeal":
      return (await client.mutate({ mutation: OPEN_APPEAL, variables: { input: step.input } })).data?.appealOpen;
    case "reopen":
      return (await client.mutate({ mutation: REOPEN_CASE, variables: { input: step.input } })).data?.caseReopen;
    case "special":
      return (await client.mutate({ mutation: SPECIAL_HANDLING, variables: { input: step.input } })).data
        ?.caseSpecialHandling;
    case "withdraw":
      return (await client.mutate({ mutation: WITHDRAW_CASE, variables: { input: step.input } })).data?.caseWithdraw;
    case "proposeCancel":
      return (await client.mutate({ mutation: PROPOSE_CANCEL, variables: { input: step.input } })).data
        ?.agreementProposeCancel;
    case "cancel":
      return (await client.mutate({ mutation: CANCEL_AGREEMENT, variables: { input: step.input } })).data
        ?.agreementCancel;
  }
}
