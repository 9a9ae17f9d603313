import { useSyncExternalStore } from "react";

/** How this reader likes the console; nothing personal is ever kept in the browser. */
export type Preferences = Readonly<{
  locale: string | null;
  density: "comfortable" | "compact";
  shortcuts: boolean;
}>;

const KEY = "respite.preferences";
const DEFAULTS: Preferences = { locale: null, density: "comfortable", shortcuts: true };

function read(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof stored === "object" && stored !== null ? { ...DEFAULTS, ...stored } : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

let current = read();
const listeners = new Set<() => void>();

export const preferences = (): Preferences => current;

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // A browser that refuses storage still works; it only forgets.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, preferences);
