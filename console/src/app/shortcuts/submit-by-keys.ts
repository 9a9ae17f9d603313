import type { KeyboardEvent } from "react";
import { isComposing } from "./keys.ts";

/** Ctrl+Enter, or ⌘+Enter, anywhere in a form sends it; not while a word is being composed. */
export function submitByKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || isComposing(event.nativeEvent)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
