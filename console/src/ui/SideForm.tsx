import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from "react";
import { flushSync } from "react-dom";
import { submitByKeys } from "../app/shortcuts/submit-by-keys.ts";
import styles from "./form.module.css";
import { Kbd } from "./Kbd.tsx";

type Props = {
  title: ReactNode;
  submit: ReactNode;
  danger?: boolean;
  busy: boolean;
  /** Why the last attempt changed nothing. */
  refusal?: ReactNode;
  /** Why it cannot be sent by this reader, whatever is typed. */
  forbidden?: string | null;
  /** Inside a section of a screen, rather than beside a list. */
  within?: boolean;
  /** Sends it, or marks what is missing. */
  onSubmit: () => void;
  onBack: () => void;
  children: ReactNode;
};

/** The frame of a form that takes effect at once: what stands against it, the fields, and one button. */
export function SideForm({ title, submit, danger = false, busy, forbidden = null, within = false, ...props }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(
    () => form.current?.querySelector<HTMLElement>("select, input, textarea, button[type=button]")?.focus(),
    [],
  );
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (forbidden || busy) return;
    // Drawn at once: what is missing must be marked before the first of it is looked for.
    flushSync(props.onSubmit);
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  };
  const Heading = within ? "h3" : "h2";
  return (
    <form
      ref={form}
      className={styles.form}
      data-within={within || undefined}
      onSubmit={onSubmit}
      onKeyDown={submitByKeys}
      noValidate
    >
      <Heading className={styles.heading}>{title}</Heading>
      {props.refusal}
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
          loading={busy}
          aria-disabled={forbidden ? true : undefined}
          {...(forbidden && { "data-disabled": true })}
          aria-describedby={forbidden ? id : undefined}
          rightSection={<Kbd keys="mod+Enter" />}
        >
          {submit}
        </Button>
        <Button variant="subtle" color="gray" onClick={props.onBack}>
          <Trans>Back</Trans>
        </Button>
      </div>
    </form>
  );
}
