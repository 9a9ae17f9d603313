import { msg } from "@lingui/core/macro";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { type Shortcut, useShortcuts } from "../app/shortcuts/registry.ts";
import { rowKeys } from "../app/shortcuts/row-keys.ts";
import { NEW_LIMIT } from "./limit-search.ts";

const NONE: readonly Shortcut[] = [];

/** @param sets whether the reader may open limits; who only reads them needs no keys to */
export function useLimitKeys(sets: boolean): void {
  const navigate = useNavigate();
  const shortcuts = useMemo<readonly Shortcut[]>(
    () => [
      ...rowKeys(msg`Next limits`, msg`Previous limits`),
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
