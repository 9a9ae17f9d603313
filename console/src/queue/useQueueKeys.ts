import { msg } from "@lingui/core/macro";
import { useMemo, useRef } from "react";
import { type Shortcut, useShortcuts } from "../app/shortcuts/registry.ts";
import { FILTER_INPUT_ID } from "./SearchField.tsx";
import type { CaseList } from "./useCaseList.ts";
import { useClaim } from "./useClaim.ts";
import type { Selection } from "./useSelection.ts";
import type { Ticks } from "./useTicks.ts";

type What = { list: CaseList; selection: Selection; ticks: Ticks; open: (id: string) => unknown };

/** The list's keys. They are set once and look up what is current when pressed. */
export function useQueueKeys(what: What): void {
  const { claim } = useClaim();
  const now = useRef({ ...what, claim });
  now.current = { ...what, claim };
  const shortcuts = useMemo<readonly Shortcut[]>(() => {
    const withSelected = (act: (id: string) => void) => () => {
      const { id } = now.current.selection;
      if (id) act(id);
    };
    const move = (by: number) => () => now.current.selection.move(by);
    return [
      { keys: "j", label: msg`Next case`, group: "list", run: move(1) },
      { keys: "k", label: msg`Previous case`, group: "list", run: move(-1) },
      { keys: "ArrowDown", label: msg`Next case`, group: "list", run: move(1) },
      { keys: "ArrowUp", label: msg`Previous case`, group: "list", run: move(-1) },
      { keys: "Enter", label: msg`Open the case`, group: "list", run: withSelected((id) => now.current.open(id)) },
      { keys: "c", label: msg`Claim the case`, group: "list", run: withSelected((id) => void now.current.claim(id)) },
      { keys: "x", label: msg`Tick the case`, group: "list", run: withSelected((id) => now.current.ticks.toggle(id)) },
      { keys: "r", label: msg`Refresh the list`, group: "list", run: () => now.current.list.refresh() },
      {
        keys: "/",
        label: msg`Search in the list`,
        group: "list",
        run: () => document.getElementById(FILTER_INPUT_ID)?.focus(),
      },
    ];
  }, []);
  useShortcuts(shortcuts);
}
