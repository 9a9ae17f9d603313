import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { showToast } from "../ui/toasts.ts";
import styles from "./Partners.module.css";

/** A secret while it can be seen, which is once. */
export function NewSecret({ secret, onSeen }: { secret: string; onSeen: () => void }) {
  const { t } = useLingui();
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    showToast({ tone: "done", text: t`The secret is copied.` });
  };
  return (
    <div className={styles.secret} role="status">
      <strong>{t`The secret, shown this once`}</strong>
      <code>{secret}</code>
      <span>{t`Whoever runs the endpoint verifies messages with it. Hand it over by a safe way.`}</span>
      <span>
        <Button size="compact-xs" variant="default" onClick={() => void copy()}>{t`Copy`}</Button>{" "}
        <Button size="compact-xs" variant="subtle" color="gray" onClick={onSeen}>{t`Hide it`}</Button>
      </span>
    </div>
  );
}
