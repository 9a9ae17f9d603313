import { msg } from "@lingui/core/macro";
import { useMemo, useRef } from "react";
import { type Shortcut, useShortcuts } from "../../app/shortcuts/registry.ts";

/** `i` begins an internal note, Escape closes it: what is typed after that is for the decision. Null: no key. */
export function useNoteKeys(write: (() => void) | null, close: (() => void) | null): void {
  const now = useRef({ write, close });
  now.current = { write, close };
  const [writes, closes] = [write !== null, close !== null];
  const shortcuts = useMemo<readonly Shortcut[]>(() => {
    const keys: Shortcut[] = [];
    if (writes) {
      keys.push({ keys: "i", label: msg`Write an internal note`, group: "case", run: () => now.current.write?.() });
    }
    if (closes) {
      keys.push({
        keys: "Escape",
        label: msg`Close the form`,
        group: "case",
        run: () => now.current.close?.(),
        whileTyping: true,
      });
    }
    return keys;
  }, [writes, closes]);
  useShortcuts(shortcuts);
}
