import { msg } from "@lingui/core/macro";
import { useMemo, useRef } from "react";
import { type Shortcut, useShortcuts } from "../app/shortcuts/registry.ts";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import { useClaim } from "../queue/useClaim.ts";
import { changeDraft, type DecisionMode } from "./draft-store.ts";
import { permission } from "./permission.ts";
import { useBegin } from "./useBegin.ts";

/** The keys of a decision. A checker's `a` and `d` confirm and return; a key that is not allowed does nothing. */
export function useDecideKeys(data: DecidePanel_CaseFragment, held: boolean): void {
  const ways = { ...useClaim(), ...useBegin(data) };
  const now = useRef(ways);
  now.current = ways;
  const second = data.status === "PENDING_SECOND_REVIEW";
  const shortcuts = useMemo<readonly Shortcut[]>(() => {
    const open = (mode: DecisionMode) => () => void now.current.begin(mode);
    const close: Shortcut = {
      keys: "Escape",
      label: msg`Close the form`,
      group: "decide",
      run: () => changeDraft(data.id, { mode: null }),
      whileTyping: true,
    };
    if (held) return [];
    if (second) {
      return [
        { keys: "a", label: msg`Confirm`, group: "decide", run: open("confirm") },
        { keys: "d", label: msg`Return to the maker`, group: "decide", run: open("return") },
        close,
      ];
    }
    const take = () => {
      if (permission(data, "CLAIM").allowed) void now.current.claim(data.id);
    };
    return [
      { keys: "c", label: msg`Claim the case`, group: "decide", run: take },
      { keys: "a", label: msg`Approve`, group: "decide", run: open("approve") },
      { keys: "e", label: msg`Request evidence`, group: "decide", run: open("evidence") },
      { keys: "d", label: msg`Decline`, group: "decide", run: open("decline") },
      close,
    ];
  }, [data, held, second]);
  useShortcuts(shortcuts);
}
