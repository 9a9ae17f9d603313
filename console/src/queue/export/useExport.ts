import { useApolloClient } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { showToast } from "../../ui/toasts.ts";
import type { CaseList } from "../useCaseList.ts";

/** Exports the list on screen. `done` says how many cases were fetched so far; null while nothing is exported. */
export function useExport({ key, variables }: Pick<CaseList, "key" | "variables">) {
  const { t, i18n } = useLingui();
  const client = useApolloClient();
  const [done, setDone] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = () => running.current?.abort();
  // Another list, or another screen: what was being exported is not what is looked at any more.
  useEffect(() => () => running.current?.abort(), [key]);
  const start = async () => {
    const control = new AbortController();
    running.current = control;
    setDone(0);
    try {
      const { saveList } = await import("./save-list.ts");
      const count = await saveList(client, i18n, variables, control.signal, setDone);
      showToast({
        tone: "done",
        text: t`${plural(count, { one: "# case is in the file.", other: "# cases are in the file." })}`,
      });
    } catch {
      if (!control.signal.aborted)
        showToast({ tone: "problem", text: t`The list did not come whole, so no file was saved. Try again.` });
    }
    if (running.current === control) setDone(null);
  };
  return { done, start, stop };
}
