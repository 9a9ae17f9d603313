import { useLingui } from "@lingui/react/macro";
import { IconSearch } from "@tabler/icons-react";
import { type CompositionEvent, type KeyboardEvent, useEffect, useState } from "react";
import { isComposing } from "../app/shortcuts/keys.ts";
import { CloseButton } from "../ui/CloseButton.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import styles from "./Queue.module.css";

export const FILTER_INPUT_ID = "queue-search";
/** A pause in typing that long is the end of a word, ms. */
const PAUSE_MS = 350;

/** Search by number, name or id. What an input method is still composing is never searched. */
export function SearchField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useLingui();
  const [text, setText] = useState(value);
  const [composing, setComposing] = useState(false);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (composing || text.trim() === value) return;
    const timer = window.setTimeout(() => onChange(text.trim()), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text, composing, value, onChange]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === "Enter") onChange(text.trim());
    if (event.key === "Escape") event.currentTarget.blur();
  };
  const compose = (event: CompositionEvent) => setComposing(event.type !== "compositionend");
  return (
    <search className={styles.search}>
      <IconSearch size={15} aria-hidden />
      <input
        id={FILTER_INPUT_ID}
        type="search"
        value={text}
        maxLength={80}
        autoComplete="off"
        placeholder={t`Number, name or id`}
        aria-label={t`Search in the list by number, name or id`}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onCompositionStart={compose}
        onCompositionEnd={compose}
      />
      {text ? <CloseButton label={t`Clear the search`} onClick={() => onChange("")} /> : <Kbd keys="/" />}
    </search>
  );
}
