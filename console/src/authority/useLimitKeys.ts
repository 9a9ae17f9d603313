import { msg } from "@lingui/core/macro";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { type Shortcut, useShortcuts } from "../app/shortcuts/registry.ts";
import { NEW_LIMIT } from "./limit-search.ts";

/** The links of the list, in their order; Enter on one opens it by itself. */
const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-limit-link]")];

/** Moves the focus to the next or previous limits; from elsewhere to those that are open, or the first. */
function move(by: number): void {
  const all = links();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const open = all.find((link) => link.ariaCurrent);
  const next = at < 0 ? (open ?? all[0]) : all[Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.focus();
}

/** Brings the focus back to the limits that a form was open for. */
export function focusLimit(id: string | undefined): void {
  requestAnimationFrame(() => (links().find((link) => link.dataset.limitLink === id) ?? links()[0])?.focus());
}

const NONE: readonly Shortcut[] = [];

/** @param sets whether the reader may open limits; who only reads them needs no keys to */
export function useLimitKeys(sets: boolean): void {
  const navigate = useNavigate();
  const shortcuts = useMemo<readonly Shortcut[]>(
    () => [
      { keys: "j", label: msg`Next limits`, group: "list", run: () => move(1) },
      { keys: "k", label: msg`Previous limits`, group: "list", run: () => move(-1) },
      { keys: "ArrowDown", label: msg`Next limits`, group: "list", run: () => move(1) },
      { keys: "ArrowUp", label: msg`Previous limits`, group: "list", run: () => move(-1) },
      {
        keys: "n",
        label: msg`Set limits`,
        group: "list",
        run: () => void navigate({ to: "/authority", search: { limit: NEW_LIMIT } }),
      },
    ],
    [navigate],
  );
  useShortcuts(sets ? shortcuts : NONE);
}
