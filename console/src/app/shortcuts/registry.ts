import type { MessageDescriptor } from "@lingui/core";
import { useLayoutEffect, useSyncExternalStore } from "react";

export type ShortcutGroup = "everywhere" | "list" | "case" | "decide";

export type Shortcut = Readonly<{
  /** "j", "g q", "mod+k": see `keyOf`. */
  keys: string;
  label: MessageDescriptor;
  group: ShortcutGroup;
  run: () => void;
  /** Works from inside a text field, too; only for combinations nobody types. */
  whileTyping?: boolean;
}>;

let layers: readonly (readonly Shortcut[])[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly (readonly Shortcut[])[]): void {
  layers = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** All shortcuts that work now; where two share a key, the screen mounted last has it. */
export function activeShortcuts(): readonly Shortcut[] {
  const byKeys = new Map<string, Shortcut>();
  for (const layer of layers) for (const shortcut of layer) byKeys.set(shortcut.keys, shortcut);
  return [...byKeys.values()];
}

/** Those that lead away from any screen, also from one that is still on its way. */
export const shortcutsEverywhere = (): readonly Shortcut[] =>
  layers.flat().filter(({ group }) => group === "everywhere");

/** Offers `shortcuts` while the caller is on screen, from the moment it is drawn. Keep the array stable (`useMemo`). */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useLayoutEffect(() => {
    publish([...layers, shortcuts]);
    return () => publish(layers.filter((layer) => layer !== shortcuts));
  }, [shortcuts]);
}

/** Changes whenever a screen adds or removes shortcuts. */
export const useShortcutLayers = () => useSyncExternalStore(subscribe, () => layers);
