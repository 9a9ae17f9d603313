import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useCallback } from "react";
import { showToast } from "../ui/toasts.ts";
import { type Held, undoDecision } from "./held-decisions.ts";
import { useOpenCase } from "./useOpenCase.ts";

/** Takes a decision back; whoever has gone on meanwhile is told of which case, and the way there. */
export function useUndo() {
  const { t } = useLingui();
  const router = useRouter();
  const open = useOpenCase();
  return useCallback(
    ({ caseId, number }: Held): void => {
      undoDecision(caseId);
      if (router.matchRoute({ to: "/cases/$caseId", params: { caseId } })) return;
      const action = { label: t`Open the case`, run: () => open(caseId) };
      showToast({ tone: "done", text: t`Case ${number} is undecided again.`, action });
    },
    [router, open, t],
  );
}
