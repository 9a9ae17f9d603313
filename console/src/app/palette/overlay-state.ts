import { useSyncExternalStore } from "react";

/** Which overlay is open over every screen; both load only when first asked for. */
export type Overlay = "palette" | "help" | null;

let open: Overlay = null;
const listeners = new Set<() => void>();

function set(next: Overlay): void {
  open = next;
  for (const listener of listeners) listener();
}

export const openPalette = (): void => set("palette");
export const openHelp = (): void => set("help");
export const closeOverlay = (): void => set(null);

export const useOverlay = (): Overlay =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
