import { useLingui } from "@lingui/react/macro";
import { IconSearch } from "@tabler/icons-react";
import { type CompositionEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { isComposing } from "../app/shortcuts/keys.ts";
import { useStable } from "../app/use-stable.ts";
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
  const input = useRef<HTMLInputElement>(null);
  // What was searched comes back as `value` a while later, when more may have been typed: only another's word replaces that.
  const sent = useRef<readonly string[]>([]);
  const find = useStable((words: string) => {
    if (words === (sent.current.at(-1) ?? value)) return;
    sent.current = [...sent.current, words];
    onChange(words);
  });
  useEffect(() => {
    const at = sent.current.indexOf(value);
    sent.current = at < 0 ? [] : sent.current.slice(at + 1);
    if (at < 0) setText(value);
  }, [value]);
  useEffect(() => {
    if (composing || text.trim() === value) return;
    const timer = window.setTimeout(() => find(text.trim()), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text, composing, value, find]);
  const clear = () => {
    setText("");
    find("");
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === "Enter") find(text.trim());
    if (event.key === "Escape") event.currentTarget.blur();
  };
  const compose = (event: CompositionEvent) => setComposing(event.type !== "compositionend");
  return (
    <search className={styles.search}>
      <IconSearch size={15} aria-hidden />
      <input
        ref={input}
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
      {text ? <CloseButton label={t`Clear the search`} onClick={clear} /> : <Kbd keys="/" />}
    </search>
  );
}
