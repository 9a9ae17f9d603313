import type { MouseEvent } from "react";
import { isPlainClick } from "../app/is-plain-click.ts";

/** A click on a row opens it, but for one on something in it that does something itself. */
export const onRowClick = (open: () => void) => (event: MouseEvent) => {
  if (!(event.target as Element).closest("a, input, label")) open();
};

/** A click on its link does so, too; one that asks for a new tab or window is the browser's. */
export const onLinkClick = (open: () => void) => (event: MouseEvent) => {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  open();
};
