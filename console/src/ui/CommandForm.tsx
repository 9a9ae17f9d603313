import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, type SubmitEvent, useEffect, useId, useRef } from "react";
import { flushSync } from "react-dom";
import { isComposing } from "../app/shortcuts/keys.ts";
import { submitByKeys } from "../app/shortcuts/submit-by-keys.ts";
import styles from "./form.module.css";
import { Kbd } from "./Kbd.tsx";
import { RefusedNote } from "./RefusedNote.tsx";

type Props = {
  title: ReactNode;
  submit: ReactNode;
  danger?: boolean;
  sending: Readonly<{ busy: boolean; messages: readonly string[] }>;
  /** What else the reader needs to know when it was refused. */
  news?: ReactNode;
  /** Why it cannot be sent by this reader, whatever is typed. */
  forbidden?: string | null;
  /** Beside a list, inside a section, or what the screen shows. */
  place?: "rail" | "section" | "screen";
  /** Where the form is what the screen shows anyway, the focus stays where it is. */
  isQuiet?: boolean;
  /** Escape closes it: what was typed is kept. */
  keeps?: boolean;
  /** Sends it, or marks what is missing. */
  onSubmit: () => void;
  onBack?: () => void;
  children: ReactNode;
};

/** The frame of a form that takes effect at once: what stands against it, the fields, and one button. */
export function CommandForm({ title, submit, danger = false, sending, forbidden = null, ...props }: Props) {
  const { place = "rail", isQuiet = false, keeps = false } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Enter on what comes first must not do what cannot be undone.
    const first = `select, input, textarea, ${danger ? "button[type=button]" : "button"}`;
    if (!isQuiet) form.current?.querySelector<HTMLElement>(first)?.focus();
  }, [isQuiet, danger]);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (forbidden || sending.busy) return;
    // Drawn at once: what is missing must be marked before the first of it is looked for.
    flushSync(props.onSubmit);
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    submitByKeys(event);
    if (!keeps || event.key !== "Escape" || isComposing(event.nativeEvent)) return;
    // It is this form's: another that is open stays as it is.
    event.preventDefault();
    props.onBack?.();
  };
  const Heading = place === "rail" ? "h2" : "h3";
  return (
    <form ref={form} className={styles.form} data-place={place} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <Heading className={styles.heading}>{title}</Heading>
      <RefusedNote messages={sending.messages}>{props.news}</RefusedNote>
      {props.children}
      {forbidden && (
        <p id={id} className={styles.forbidden}>
          {forbidden}
        </p>
      )}
      <div className={styles.submit}>
        <Button
          type="submit"
          color={danger ? "cinnabar" : "jade"}
          variant={forbidden ? "default" : "filled"}
          loading={sending.busy}
          aria-disabled={forbidden ? true : undefined}
          {...(forbidden && { "data-disabled": true })}
          aria-describedby={forbidden ? id : undefined}
          rightSection={<Kbd keys="mod+Enter" />}
        >
          {submit}
        </Button>
        {props.onBack && (
          <Button variant="subtle" color="gray" onClick={props.onBack}>
            <Trans>Back</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}
