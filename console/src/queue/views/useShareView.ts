import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { sendCommand } from "../../app/send-command.ts";
import { showToast } from "../../ui/toasts.ts";
import { type SavedView, SHARE_VIEW } from "./view-documents.ts";

/** Shows a view to the institution, or takes it back. */
export function useShareView() {
  const { t } = useLingui();
  const client = useApolloClient();
  return async (view: SavedView, shared: boolean): Promise<void> => {
    const input = {
      savedViewId: view.id,
      expectedVersion: view.version,
      shared,
      idempotencyKey: crypto.randomUUID(),
    };
    const answer = await sendCommand(client, SHARE_VIEW, input, ["SavedViews"]).catch(() => null);
    const refusal = answer
      ? answer.userErrors[0]?.message
      : t`The server does not answer. Check the connection, then try again.`;
    const done = shared ? t`The institution sees “${view.name}” now.` : t`“${view.name}” is no longer shared.`;
    showToast(refusal ? { tone: "problem", text: refusal } : { tone: "done", text: done });
  };
}
