import { msg } from "@lingui/core/macro";
import { useMemo, useRef } from "react";
import { type Shortcut, useShortcuts } from "../app/shortcuts/registry.ts";
import type { OfferDraft } from "./draft-store.ts";

const LABELS = [
  msg`Take or leave offer 1`,
  msg`Take or leave offer 2`,
  msg`Take or leave offer 3`,
  msg`Take or leave offer 4`,
];

/** `1` to `4` take or leave an offer. */
export function useOfferKeys(offers: readonly OfferDraft[], toggle: (offer: OfferDraft) => void): void {
  const now = useRef({ offers, toggle });
  now.current = { offers, toggle };
  const shortcuts = useMemo<readonly Shortcut[]>(() => {
    const press = (index: number) => () => {
      const offer = now.current.offers[index];
      if (offer) now.current.toggle(offer);
    };
    return LABELS.slice(0, offers.length).map((label, index) => ({
      keys: String(index + 1),
      label,
      group: "decide",
      run: press(index),
    }));
  }, [offers.length]);
  useShortcuts(shortcuts);
}
