import { useApolloClient } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useCommand } from "../app/use-command.ts";
import { CommandForm } from "../ui/CommandForm.tsx";
import styles from "../ui/form.module.css";
import type { Declaration } from "./disasters-query.ts";
import { withdrawDisaster } from "./send-disaster.ts";

type Props = { declaration: Declaration; onDone: (name: string) => void; onBack: () => void };

/** A declaration that is open: it is never changed, only withdrawn. */
export function OneDeclaration({ declaration, onDone, onBack }: Props) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [withdrawing, setWithdrawing] = useState(false);
  const { code, id, name, source } = declaration;
  const sending = useCommand(
    (what: string, key) => withdrawDisaster(client, what, key),
    () => onDone(name),
  );
  if (withdrawing) {
    return (
      <CommandForm
        title={t`Withdraw ${name}`}
        submit={<Trans>Withdraw it</Trans>}
        danger
        sending={sending}
        onSubmit={() => void sending.send(id)}
        onBack={() => setWithdrawing(false)}
      >
        <p className={styles.said}>
          <Trans>From now on nobody is evaluated with it. Cases evaluated before keep it. This cannot be undone.</Trans>
        </p>
      </CommandForm>
    );
  }
  return (
    <section className={styles.form}>
      <h2 className={styles.heading}>{name}</h2>
      <p className={styles.said}>{`${code} · ${source}`}</p>
      <p className={styles.quiet}>
        {declaration.withdrawnAt ? (
          <Trans>It was withdrawn: only cases evaluated before are decided with it.</Trans>
        ) : (
          <Trans>A declaration is never changed: withdraw it, and write down the right one.</Trans>
        )}
      </p>
      <div className={styles.submit}>
        {!declaration.withdrawnAt && (
          <Button variant="default" color="cinnabar" onClick={() => setWithdrawing(true)}>
            <Trans>Withdraw…</Trans>
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
      </div>
    </section>
  );
}
