import type { CaseAction } from "@respite/shared/case/case-action";
import { caseState } from "@respite/shared/case/case-fields";
import type { CaseState } from "@respite/shared/case/case-state";
import { transition } from "@respite/shared/case/transition";
import { noting } from "../case/case-changes.ts";
import { applyState, stateFields } from "../case/case-fields.view.ts";
import { letTimePass } from "./let-time-pass.ts";
import type { CaseTelling, Step } from "./telling.ts";

/**
 * Moves the case as `transition` says, after what time brought until then.
 *
 * @throws Error where it refuses: then the history is impossible
 */
export function move(t: CaseTelling, action: CaseAction, { at, by }: Step): CaseState {
  const { record } = t;
  letTimePass(t, at);
  const moved = transition(caseState(stateFields(record, at)), action);
  if (!moved.ok) throw new Error(`A history cannot ${action.type} from ${moved.error.from}: ${moved.error.code}.`);
  noting(t.untold, record, () => applyState(record, moved.value, by, at));
  return moved.value;
}
