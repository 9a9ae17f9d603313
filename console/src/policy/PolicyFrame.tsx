import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { type ReactNode, type SubmitEvent, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { submitByKeys } from "../app/shortcuts/submit-by-keys.ts";
import { Kbd } from "../ui/Kbd.tsx";
import styles from "./Policy.module.css";
import { RefusalNote } from "./RefusalNote.tsx";
import type { SendPolicy } from "./steps/usePolicyCommand.ts";

type Props = {
  title: ReactNode;
  submit: ReactNode;
  danger?: boolean;
  /** Where the form is what the screen shows anyway, the focus stays where it is. */
  isQuiet?: boolean;
  sending: Pick<SendPolicy, "busy" | "refusals" | "failure">;
  /** Sends it, or marks what is missing. */
  onSubmit: () => void;
  onBack?: () => void;
  children: ReactNode;
};

/** The frame of every form of a policy: what stands against it, the fields, and one button. */
export function PolicyFrame({ title, submit, danger = false, isQuiet = false, sending, ...props }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!isQuiet) form.current?.querySelector<HTMLElement>("select, input, textarea, button")?.focus();
  }, [isQuiet]);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (sending.busy) return;
    // Drawn at once: what is missing must be marked before the first of it is looked for.
    flushSync(props.onSubmit);
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} onKeyDown={submitByKeys} noValidate>
      <h3 className={styles.heading}>{title}</h3>
      <RefusalNote sending={sending} />
      {props.children}
      <div className={styles.submit}>
        <Button
          type="submit"
          color={danger ? "cinnabar" : "jade"}
          loading={sending.busy}
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
