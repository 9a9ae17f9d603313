import { msg } from "@lingui/core/macro";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { type Shortcut, useShortcuts } from "../app/shortcuts/registry.ts";
import { NEW_VERSION } from "./policy-search.ts";

/** The links of the list, in their order; Enter on one opens it by itself. */
const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-version-link]")];

/** Moves the focus to the next or previous version; from elsewhere to the one that is open, or the first. */
function move(by: number): void {
  const all = links();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const open = all.find((link) => link.ariaCurrent);
  const next = at < 0 ? (open ?? all[0]) : all[Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.focus();
}

/** @param drafts whether the reader may begin a version */
export function usePolicyKeys(drafts: boolean): void {
  const navigate = useNavigate();
  const shortcuts = useMemo<readonly Shortcut[]>(
    () => [
      { keys: "j", label: msg`Next version`, group: "list", run: () => move(1) },
      { keys: "k", label: msg`Previous version`, group: "list", run: () => move(-1) },
      { keys: "ArrowDown", label: msg`Next version`, group: "list", run: () => move(1) },
      { keys: "ArrowUp", label: msg`Previous version`, group: "list", run: () => move(-1) },
      ...(drafts
        ? [
            {
              keys: "n",
              label: msg`Draft a version`,
              group: "list" as const,
              run: () => void navigate({ to: "/policy", search: { version: NEW_VERSION } }),
            },
          ]
        : []),
    ],
    [navigate, drafts],
  );
  useShortcuts(shortcuts);
}
