/** The part of a keyboard event that decides what a key means; tests make it by hand. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing" | "keyCode">;

/** A key as shortcuts spell it: "j", "?", "Enter", "mod+k". Shift is already in the letter or sign it makes. */
export function keyOf(event: KeyPress): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.altKey) return `alt+${key}`;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}

/** An input method is still choosing characters: no key of it is ours. 229 is what older engines report. */
export const isComposing = (event: KeyPress): boolean => event.isComposing || event.keyCode === 229;

const TYPED_INTO =
  "input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=''], [contenteditable=true], [role=textbox], [role=combobox], [role=menu], [role=listbox]";

/** Is the reader writing, or inside a widget that has keys of its own? */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPED_INTO) !== null;

/** Enter and Space already mean something on a button or link that has the focus. */
export const activatesItself = (target: EventTarget | null, key: string): boolean =>
  (key === "Enter" || key === " ") &&
  target instanceof Element &&
  target.closest("a[href], button, summary, [role=button]") !== null;
