import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from "react";
import { flushSync } from "react-dom";
import { submitByKeys } from "../app/shortcuts/submit-by-keys.ts";
import { Kbd } from "../ui/Kbd.tsx";
import styles from "./Authority.module.css";
import { LimitRefusalNote } from "./LimitRefusalNote.tsx";
import type { Limit } from "./limits-query.ts";
import type { SendLimits } from "./useSendLimits.ts";

type Props = {
  title: ReactNode;
  submit: ReactNode;
  danger?: boolean;
  sending: SendLimits;
  /** The limits in force now for the same people, if there are any. */
  standing: Limit | null;
  /** Why it cannot be sent by this reader, whatever is typed. */
  forbidden: string | null;
  /** Sends it, or marks what is missing. */
  onSubmit: () => void;
  onBack: () => void;
  children: ReactNode;
};

/** The frame of both forms: what stands against it, the fields, and one button. */
export function LimitFrame({ title, submit, danger = false, sending, standing, forbidden, ...props }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("select, input, textarea")?.focus(), []);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (forbidden || sending.busy) return;
    // Drawn at once: what is missing must be marked before the first of it is looked for.
    flushSync(props.onSubmit);
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} onKeyDown={submitByKeys} noValidate>
      <h2 className={styles.heading}>{title}</h2>
      <LimitRefusalNote sending={sending} standing={standing} />
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
        <Button variant="subtle" color="gray" onClick={props.onBack}>
          <Trans>Back</Trans>
        </Button>
      </div>
    </form>
  );
}
