import type { AuthorityFinding } from "../authority/beyond-authority.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { CASE_ACTION_LABELS } from "../locale/labels/case-action-labels.ts";
import { CASE_STATUS_LABELS } from "../locale/labels/case-status-labels.ts";
import { ROLE_LABELS } from "../locale/labels/role-labels.ts";
import type { Sentence } from "../locale/locale.ts";
import { baseRole, mayTry } from "./action-roles.ts";
import type { ActorRole } from "./actor-role.ts";
import { CASE_ACTIONS, type CaseActionType } from "./case-action.ts";
import { type CaseFields, caseState } from "./case-fields.ts";
import { CASE_MOVES } from "./case-moves.ts";
import type { CaseState, PersonId } from "./case-state.ts";
import { beyondSentence, type PermissionReason, permissionSentence, refusalSentence } from "./refusal-sentences.ts";
import { transition } from "./transition.ts";
import { wellFormedAction } from "./well-formed-action.ts";

export type CaseActor = Readonly<{ id: PersonId; role: ActorRole }>;

/** One action and whether this person may do it now; if not, why, as a code and as a sentence. */
export type PermittedAction = Readonly<{
  action: CaseActionType;
  allowed: boolean;
  reason: PermissionReason | null;
  sentence: Sentence | null;
}>;

/**
 * Every action there is, for one case, one person and one day, in a fixed order. The console shows buttons by it and the
 * server refuses by it; what the action itself carries (offers, reasons) is judged by `transition`.
 *
 * @param fields with `assignedTo` null when the lease of the holder ran out
 * @param beyond where the proposal that waits to be confirmed goes beyond this person's own authority
 */
export function permittedActions(
  fields: CaseFields,
  actor: CaseActor,
  on: CalendarDate,
  beyond: readonly AuthorityFinding[] = [],
): readonly PermittedAction[] {
  const state = caseState(fields);
  return CASE_ACTIONS.map((action) => permit(action, state, actor, on, beyond));
}

/** One line of `permittedActions`: the status is asked first, then the role, then the person. */
export function permit(
  action: CaseActionType,
  state: CaseState,
  actor: CaseActor,
  on: CalendarDate,
  beyond: readonly AuthorityFinding[] = [],
): PermittedAction {
  const no = (reason: PermissionReason, sentence?: Sentence): PermittedAction => ({
    action,
    allowed: false,
    reason,
    sentence:
      sentence ??
      permissionSentence(reason, {
        action: CASE_ACTION_LABELS[action],
        role: ROLE_LABELS[actor.role],
        status: CASE_STATUS_LABELS[state.status],
      }),
  });
  if (!CASE_MOVES[state.status][action]) return no("ILLEGAL_TRANSITION");
  const role = baseRole(actor.role);
  if (!mayTry(action, state, actor.role)) return no("ROLE_NOT_ALLOWED");
  const asked = wellFormedAction(action, actor.id, on);
  const timeRanOut = role === "SYSTEM" && asked.type === "CLOSE_EVIDENCE_REQUEST";
  const tried = transition(state, timeRanOut ? { ...asked, by: null } : asked);
  if (!tried.ok) return no(tried.error.code, refusalSentence(tried.error));
  const others = action === "RELEASE" && "assignedTo" in state && state.assignedTo !== actor.id;
  if (others && role !== "SENIOR_REVIEWER") return no("HOLDER_ONLY");
  if (action === "CONFIRM" && beyond.length > 0) return no("BEYOND_AUTHORITY", beyondSentence(beyond));
  return { action, allowed: true, reason: null, sentence: null };
}
