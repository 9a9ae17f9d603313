import { Trans } from "@lingui/react/macro";
import styles from "./Policy.module.css";
import type { SendPolicy } from "./steps/usePolicyCommand.ts";

/** Why nothing was changed, in the server's words; what was typed stays. */
export function RefusalNote({ sending: { refusals, failure } }: { sending: Pick<SendPolicy, "refusals" | "failure"> }) {
  const messages = failure ? [failure] : [...new Set(refusals.map(({ message }) => message))];
  if (messages.length === 0) return null;
  return (
    <div className={styles.refusal} role="alert">
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
      <p className={styles.note}>
        <Trans>What you typed is still here.</Trans>
      </p>
    </div>
  );
}
