import type { CaseAction } from "./case-action.ts";
import type { CaseState } from "./case-state.ts";
import type { CaseStatus } from "./case-status.ts";
import { newThread } from "./thread.ts";
import { transition } from "./transition.ts";
import type { Moved } from "./transition-refusal.ts";

/** For tests: one typical state of every status. Ann made it, Bo checked it; `Dee` is nobody yet. */
export function typicalState(status: CaseStatus): CaseState {
  const thread = newThread("2026-03-02");
  const declined = { ...thread, maker: "ann", declinedBy: "ann" };
  switch (status) {
    case "DRAFT":
      return { status };
    case "UNDER_REVIEW":
      return { ...thread, status, assignedTo: "ann" };
    case "EVIDENCE_REQUESTED":
      return { ...thread, status, assignedTo: "ann", evidenceDueOn: "2026-03-10", evidenceExtensions: 0 };
    case "PENDING_SECOND_REVIEW":
      return { ...thread, status, maker: "ann" };
    case "OFFERED":
      return { ...thread, status, maker: "ann", checker: "bo", offerValidUntil: "2026-03-12" };
    case "ACTIVE":
      return { ...thread, status, maker: "ann", checker: "bo", cancelProposedBy: null };
    case "DECLINED":
      return { ...declined, status, appealUntil: "2026-03-20" };
    case "APPEALED":
      return { ...declined, status, appealedOn: "2026-03-10" };
    default:
      return { ...thread, status };
  }
}

/** For tests: runs actions one after the other; stops at the first refusal. */
export const play = (state: CaseState, ...actions: readonly CaseAction[]): Moved =>
  actions.reduce<Moved>((at, action) => (at.ok ? transition(at.value, action) : at), { ok: true, value: state });

/** For tests: the status reached, or the code of the refusal. */
export const code = (moved: Moved): string => (moved.ok ? moved.value.status : moved.error.code);
