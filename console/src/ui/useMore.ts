import { useLingui } from "@lingui/react/macro";
import { useTransition } from "react";
import { showToast } from "./toasts.ts";

/** The next page of a list: what is on screen stays meanwhile, and where nobody answers the reader is told. */
export function useMore(fetchNext: () => Promise<unknown>): Readonly<{ loading: boolean; more: () => void }> {
  const { t } = useLingui();
  const [loading, startTransition] = useTransition();
  const more = () =>
    startTransition(async () => {
      await fetchNext().catch(() =>
        showToast({ tone: "problem", text: t`The server does not answer. Check the connection, then try again.` }),
      );
    });
  return { loading, more };
}
