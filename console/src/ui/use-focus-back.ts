import { useLayoutEffect } from "react";

/** The focus goes back to where it was when the caller, a dialog, came: unless it is somewhere else by then. */
export function useFocusBack(): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      const now = document.activeElement;
      const isElsewhere = now !== null && now !== document.body && !now.closest("[aria-modal=true]");
      if (!isElsewhere && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
}
