import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useCallback } from "react";
import { refetchNamed } from "../app/refetch-named.ts";
import { showToast } from "../ui/toasts.ts";
import { changeDraft, discardDraft } from "./draft-store.ts";
import { type Held, releaseDecision, setHeldState } from "./held-decisions.ts";
import { sendDecision } from "./send-decision.ts";
import { useOpenCase } from "./useOpenCase.ts";

/** Sends a held decision and tells how it went; whatever is refused comes back to its form with everything typed. */
export function useSendHeld() {
  const { t } = useLingui();
  const client = useApolloClient();
  const open = useOpenCase();
  return useCallback(
    async (held: Held) => {
      const { caseId, number, decision } = held;
      setHeldState(caseId, "sending");
      const sent = await sendDecision(client, decision).then(
        (refusals) => ({ refusals }),
        () => null,
      );
      if (!sent) {
        setHeldState(caseId, "unsent");
        return;
      }
      releaseDecision(caseId);
      // Someone may have changed the case: show its present state before anything is typed on.
      refetchNamed(client, ["CaseScreen", "QueueCounts"]);
      if (!sent.refusals) {
        discardDraft(caseId);
        showToast({ tone: "done", text: t`Case ${number}: your decision took effect.` });
        return;
      }
      const stale = sent.refusals.some((error) => error.__typename === "StaleCaseError");
      const refusal = { messages: sent.refusals.map((error) => error.message), stale };
      changeDraft(caseId, { mode: decision.mode, refusal });
      showToast({
        tone: "problem",
        text: t`Case ${number} was not decided: ${refusal.messages[0]}`,
        action: { label: t`Open the case`, run: () => open(caseId) },
      });
    },
    [client, open, t],
  );
}
