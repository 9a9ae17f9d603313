import { msg } from "@lingui/core/macro";
import { useMemo, useRef } from "react";
import { type Shortcut, useShortcuts } from "../../app/shortcuts/registry.ts";

type Ways = Readonly<{ next: () => void; previous: () => void; back: () => void }>;

const NEXT = { label: msg`Next case of the list`, group: "case" } as const;
const PREVIOUS = { label: msg`Previous case of the list`, group: "case" } as const;
const BACK = { label: msg`Back to the list`, group: "case" } as const;

/** The keys that walk a list case by case. They are set once and look up what is current when pressed. */
export function useWalkKeys(ways: Ways, backKeys: "g q" | "g a"): void {
  const now = useRef(ways);
  now.current = ways;
  const shortcuts = useMemo<readonly Shortcut[]>(
    () => [
      { ...NEXT, keys: "n", run: () => now.current.next() },
      { ...NEXT, keys: "j", run: () => now.current.next() },
      { ...PREVIOUS, keys: "k", run: () => now.current.previous() },
      { ...BACK, keys: "u", run: () => now.current.back() },
      { ...BACK, keys: backKeys, run: () => now.current.back() },
    ],
    [backKeys],
  );
  useShortcuts(shortcuts);
}
