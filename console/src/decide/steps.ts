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
