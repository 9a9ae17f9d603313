import { useViewer } from "../app/viewer.tsx";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import { useClaim } from "../queue/useClaim.ts";
import { changeDraft, type DecisionMode } from "./draft-store.ts";
import { ACTION_OF, type Permission, permission } from "./permission.ts";

type Case = Pick<DecidePanel_CaseFragment, "id" | "assignedTo" | "permittedActions">;

/**
 * Opens the form of a decision. Whoever begins to decide a case that may be theirs claims it on the way: one key less,
 * eighty times a day.
 */
export function useBegin(data: Case) {
  const { claim } = useClaim();
  const isMine = data.assignedTo?.id === useViewer().id;
  const claimable = !isMine && permission(data, "CLAIM").allowed;
  return {
    /** May it be begun now, or once the case is claimed? */
    may: (mode: DecisionMode): Permission =>
      claimable ? { allowed: true, reason: null } : permission(data, ACTION_OF[mode]),
    begin: async (mode: DecisionMode): Promise<void> => {
      const held = permission(data, ACTION_OF[mode]).allowed || !claimable ? data : await claim(data.id);
      if (held && permission(held, ACTION_OF[mode]).allowed) changeDraft(data.id, { mode });
    },
  };
}
