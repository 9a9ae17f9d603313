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
let toasts: readonly Toast[] = [];
let counter = 0;
const listeners = new Set<() => void>();

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export const dismissToast = (id: number): void => publish(toasts.filter((toast) => toast.id !== id));

export function showToast(toast: Omit<Toast, "id" | "sticky"> & { sticky?: boolean }): void {
  counter += 1;
  const id = counter;
  const sticky = toast.sticky ?? toast.tone === "problem";
  publish([...toasts.slice(-3), { ...toast, sticky, id }]);
  if (!sticky) setTimeout(() => dismissToast(id), SHOWN_MS);
}

export const useToasts = (): readonly Toast[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
