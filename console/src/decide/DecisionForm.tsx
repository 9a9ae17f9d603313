import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { type ReactNode, type SubmitEvent, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { submitByKeys } from "../app/shortcuts/submit-by-keys.ts";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import styles from "../ui/form.module.css";
import { Kbd } from "../ui/Kbd.tsx";
// What counts the seconds and sends comes with the form: it must be here before it is needed, even if the line breaks.
import "./PendingDecisionBar.tsx";
import { changeDraft, useDraft } from "./draft-store.ts";
import { holdDecision } from "./held-decisions.ts";
import { RefusalNote } from "./RefusalNote.tsx";
import type { Decision } from "./send-decision.ts";

type Command = Readonly<{ caseId: string; expectedVersion: number; idempotencyKey: string }>;
type Props = {
  data: DecidePanel_CaseFragment;
  title: ReactNode;
  submit: ReactNode;
  /** The decision, or null while something is missing; `problems` then say what. */
  decide: (command: Command) => Decision | null;
  danger?: boolean;
  children: ReactNode;
};

/** The frame of every decision: its fields, what stands against it, and one button that begins the ten seconds. */
export function DecisionForm({ data, title, submit, decide, danger = false, children }: Props) {
  const { t } = useLingui();
  const { draft, change } = useDraft(data.id);
  const form = useRef<HTMLFormElement>(null);
  // A form that begins with no field begins with its button: the keys that send it are heard in the form alone.
  useEffect(() => {
    if (!form.current?.contains(document.activeElement))
      form.current?.querySelector<HTMLElement>("input, select, textarea, button[type=submit]")?.focus();
  }, []);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const command = { caseId: data.id, expectedVersion: data.version, idempotencyKey: crypto.randomUUID() };
    // Drawn at once: what is missing must be marked before the first of it is looked for.
    const decision = flushSync(() => decide(command));
    if (!decision) {
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      return;
    }
    changeDraft(data.id, { refusal: null, seenAt: data.updatedAt });
    holdDecision(data.id, data.number, decision, performance.now());
  };
  return (
    <form ref={form} className={styles.form} data-place="panel" onSubmit={onSubmit} onKeyDown={submitByKeys} noValidate>
      <h2 className={styles.heading}>{title}</h2>
      {draft.refusal && <RefusalNote data={data} refusal={draft.refusal} seenAt={draft.seenAt} />}
      {children}
      <div className={styles.submit}>
        <Button type="submit" color={danger ? "cinnabar" : "jade"} rightSection={<Kbd keys="mod+Enter" />}>
          {submit}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => change({ mode: null })}>
          <Trans>Back</Trans>
        </Button>
      </div>
      <p className={styles.quiet}>{t`It takes effect after ten seconds; until then you can undo it.`}</p>
    </form>
  );
}
