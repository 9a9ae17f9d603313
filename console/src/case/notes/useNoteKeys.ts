import { msg } from "@lingui/core/macro";
import { useMemo, useRef } from "react";
import { type Shortcut, useShortcuts } from "../../app/shortcuts/registry.ts";

/** `i` begins an internal note. Null: no key. */
export function useNoteKeys(write: (() => void) | null): void {
  const now = useRef(write);
  now.current = write;
  const has = write !== null;
  const shortcuts = useMemo<readonly Shortcut[]>(
    () => (has ? [{ keys: "i", label: msg`Write an internal note`, group: "case", run: () => now.current?.() }] : []),
    [has],
  );
  useShortcuts(shortcuts);
}
