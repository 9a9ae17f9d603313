import { useSyncExternalStore } from "react";

export type Toast = Readonly<{
  id: number;
  tone: "done" | "problem";
  text: string;
  /** Stays until dismissed; for what the reader must not miss. */
  sticky: boolean;
  action?: Readonly<{ label: string; run: () => void }> | undefined;
}>;

const SHOWN_MS = 6000;
/** As many passing messages stand at once; one that must not be missed makes room for none. */
const MOST_PASSING = 4;
let toasts: readonly Toast[] = [];
let counter = 0;
const listeners = new Set<() => void>();

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function withRoom(shown: readonly Toast[]): readonly Toast[] {
  const passing = shown.filter(({ sticky }) => !sticky);
  const gone = new Set(passing.slice(0, Math.max(0, passing.length + 1 - MOST_PASSING)));
  return shown.filter((toast) => !gone.has(toast));
}

export const dismissToast = (id: number): void => publish(toasts.filter((toast) => toast.id !== id));

export function showToast(toast: Omit<Toast, "id" | "sticky"> & { sticky?: boolean }): void {
  counter += 1;
  const id = counter;
  const sticky = toast.sticky ?? toast.tone === "problem";
  publish([...withRoom(toasts), { ...toast, sticky, id }]);
  if (!sticky) setTimeout(() => dismissToast(id), SHOWN_MS);
}

export const shownToasts = (): readonly Toast[] => toasts;

export const useToasts = (): readonly Toast[] =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, shownToasts);
