import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { usePreferences } from "../preferences.ts";
import { activatesItself, isComposing, isTyping, keyOf } from "./keys.ts";
import { activeShortcuts, shortcutsEverywhere } from "./registry.ts";
import { hear, NOTHING_PRESSED } from "./sequence.ts";
import { isOnTheWay, type KeptKey, keepKey } from "./type-ahead.ts";

const REPEATABLE = ["j", "k", "ArrowDown", "ArrowUp"];
/** What may be meant for the next screen; the other keys are the browser's, too. */
const isKept = (key: string): boolean => key === "Enter" || (key.length === 1 && key !== " ");

/**
 * Listens once for the whole console. Dead while composing, while typing, and beneath an open dialog. A screen that is left
 * hears no key any more: what is pressed before the next one is there waits for it.
 */
export function useShortcutListener(): void {
  const { shortcuts: wanted } = usePreferences();
  const router = useRouter();
  useEffect(() => {
    let sequence = NOTHING_PRESSED;
    const isArriving = () => isOnTheWay() || router.state.resolvedLocation?.pathname !== router.latestLocation.pathname;
    /** Answers whether the key meant something, or begins what may. */
    const press = ({ key, at }: KeptKey, target: EventTarget | null, repeats: boolean): boolean => {
      const typing = isTyping(target) || document.querySelector("[aria-modal=true]") !== null;
      const usable = (isArriving() ? shortcutsEverywhere() : activeShortcuts()).filter(
        (shortcut) => (shortcut.whileTyping || !typing) && (wanted || shortcut.keys.includes("mod+")),
      );
      const known = usable.map(({ keys }) => keys);
      const { next, match } = hear(sequence, key, at, known);
      sequence = next;
      const shortcut = usable.find(({ keys }) => keys === match);
      const runs = shortcut !== undefined && (!repeats || REPEATABLE.includes(key));
      if (runs) shortcut.run();
      else if (isArriving() && !typing && !repeats && next === NOTHING_PRESSED && isKept(key))
        keepKey({ key, at }, isArriving, (again) => press(again, document.activeElement, false));
      return runs;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || event.key === "Shift") return;
      const key = keyOf(event);
      if (activatesItself(event.target, key)) return;
      if (press({ key, at: event.timeStamp }, event.target, event.repeat)) event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [wanted, router]);
}
