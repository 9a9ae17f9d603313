import { useApolloClient, useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { refetchNamed } from "../app/refetch-named.ts";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import { showToast } from "../ui/toasts.ts";
import { RELEASE_CASE } from "./decision-documents.ts";

/** Gives a claimed case back, so that somebody else may take it. */
export function useRelease({ id, number, version }: Pick<DecidePanel_CaseFragment, "id" | "number" | "version">) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [run] = useMutation(RELEASE_CASE);
  return async () => {
    const input = { caseId: id, expectedVersion: version, idempotencyKey: crypto.randomUUID() };
    const answer = await run({ variables: { input } }).catch(() => null);
    refetchNamed(client, ["CaseScreen", "QueueCounts"]);
    const refusal = answer?.data?.decided.userErrors[0]?.message;
    if (answer?.data && !refusal) showToast({ tone: "done", text: t`Case ${number} is back in the queue.` });
    else showToast({ tone: "problem", text: refusal ?? t`Case ${number} could not be given back. Try again.` });
  };
}
