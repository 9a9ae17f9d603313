import type { MessageDescriptor } from "@lingui/core";
import type { Shortcut } from "./registry.ts";
import { moveAmongRows } from "./row-links.ts";

/** `j`, `k` and the arrows walk a list whose rows are links. */
export const rowKeys = (next: MessageDescriptor, previous: MessageDescriptor): readonly Shortcut[] => [
  { keys: "j", label: next, group: "list", run: () => moveAmongRows(1) },
  { keys: "k", label: previous, group: "list", run: () => moveAmongRows(-1) },
  { keys: "ArrowDown", label: next, group: "list", run: () => moveAmongRows(1) },
  { keys: "ArrowUp", label: previous, group: "list", run: () => moveAmongRows(-1) },
];
