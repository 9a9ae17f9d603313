import type { CaseActionType } from "@respite/shared/case/case-action";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import type { DecisionMode } from "./draft-store.ts";
import { STEP_ACTION } from "./steps.ts";

export type Permission = Readonly<{ allowed: boolean; reason: string | null }>;

/** May the reader do it now, by the server's word; an action the server does not name is not allowed. */
export function permission(
  from: Pick<DecidePanel_CaseFragment, "permittedActions">,
  action: CaseActionType,
): Permission {
  const found = from.permittedActions.find((each) => each.action === action);
  return { allowed: found?.allowed ?? false, reason: found?.reason ?? null };
}

/** What each form does, as the state machine calls it. */
export const ACTION_OF: Readonly<Record<DecisionMode, CaseActionType>> = {
  approve: "APPROVE",
  decline: "DECLINE",
  evidence: "REQUEST_EVIDENCE",
  confirm: "CONFIRM",
  return: "RETURN",
  ...STEP_ACTION,
};
