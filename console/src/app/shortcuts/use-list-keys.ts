import type { MessageDescriptor } from "@lingui/core";
import { type LinkOptions, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { type Shortcut, useShortcuts } from "./registry.ts";
import { moveAmongRows } from "./row-links.ts";

export type ListKeys = Readonly<{
  next: MessageDescriptor;
  previous: MessageDescriptor;
  /** Where the form of something new is. */
  create?: Readonly<{ label: MessageDescriptor; way: LinkOptions }>;
}>;

const NONE: readonly Shortcut[] = [];

/** `j`, `k` and the arrows walk a list whose rows are links; `n` begins something new. Keep `keys` stable; null: no keys. */
export function useListKeys(keys: ListKeys | null): void {
  const navigate = useNavigate();
  const shortcuts = useMemo<readonly Shortcut[]>(() => {
    if (!keys) return NONE;
    const { next, previous, create } = keys;
    return [
      { keys: "j", label: next, group: "list", run: () => moveAmongRows(1) },
      { keys: "k", label: previous, group: "list", run: () => moveAmongRows(-1) },
      { keys: "ArrowDown", label: next, group: "list", run: () => moveAmongRows(1) },
      { keys: "ArrowUp", label: previous, group: "list", run: () => moveAmongRows(-1) },
      ...(create
        ? [{ keys: "n", label: create.label, group: "list" as const, run: () => void navigate(create.way) }]
        : []),
    ];
  }, [keys, navigate]);
  useShortcuts(shortcuts);
}
