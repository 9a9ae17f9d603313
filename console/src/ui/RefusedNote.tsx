import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./form.module.css";

type Props = { messages: readonly string[]; children?: ReactNode };

/** Why nothing was changed; `children` say what else the reader needs to know. Nothing without a message. */
export function RefusedNote({ messages, children }: Props) {
  if (messages.length === 0) return null;
  return (
    <div className={styles.refusal} role="alert">
      {[...new Set(messages)].map((message) => (
        <p key={message}>{message}</p>
      ))}
      {children}
      <p className={styles.newsNote}>
        <Trans>What you typed is still here.</Trans>
      </p>
    </div>
  );
}
