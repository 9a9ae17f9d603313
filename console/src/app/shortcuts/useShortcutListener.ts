import { useEffect } from "react";
import { usePreferences } from "../preferences.ts";
import { activatesItself, isComposing, isTyping, keyOf } from "./keys.ts";
import { activeShortcuts } from "./registry.ts";
import { hear, NOTHING_PRESSED } from "./sequence.ts";

/** Listens once for the whole console. Dead while composing, while typing, and beneath an open dialog. */
export function useShortcutListener(): void {
  const { shortcuts: wanted } = usePreferences();
  useEffect(() => {
    let sequence = NOTHING_PRESSED;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || event.key === "Shift") return;
      const key = keyOf(event);
      const typing = isTyping(event.target) || document.querySelector("[aria-modal=true]") !== null;
      const usable = activeShortcuts().filter(
        (shortcut) => (shortcut.whileTyping || !typing) && (wanted || shortcut.keys.includes("mod+")),
      );
      if (activatesItself(event.target, key)) return;
      const { next, match } = hear(
        sequence,
        key,
        event.timeStamp,
        usable.map((shortcut) => shortcut.keys),
      );
      sequence = next;
      const shortcut = usable.find((each) => each.keys === match);
      if (!shortcut || (event.repeat && !["j", "k", "ArrowDown", "ArrowUp"].includes(key))) return;
      event.preventDefault();
      shortcut.run();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [wanted]);
}
