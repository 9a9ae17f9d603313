import { useLingui } from "@lingui/react/macro";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { CloseButton } from "./CloseButton.tsx";
import styles from "./Toasts.module.css";
import { dismissToast, type Toast, useToasts } from "./toasts.ts";

/** What has just happened, spoken politely; problems stay until they are dismissed. */
export function Toasts() {
  const { t } = useLingui();
  const act = ({ id, action }: Toast) => {
    action?.run();
    dismissToast(id);
  };
  const toasts = useToasts();
  return (
    <section className={styles.stack} aria-live="polite" aria-label={t`Messages`}>
      {toasts.map((toast) => (
        <div key={toast.id} className={styles.toast} data-tone={toast.tone}>
          {toast.tone === "done" ? (
            <IconCircleCheck size={18} aria-hidden />
          ) : (
            <IconAlertTriangle size={18} aria-hidden />
          )}
          <span className={styles.text}>{toast.text}</span>
          {toast.action && (
            <button type="button" className={styles.action} onClick={() => act(toast)}>
              {toast.action.label}
            </button>
          )}
          <CloseButton label={t`Dismiss`} onClick={() => dismissToast(toast.id)} />
        </div>
      ))}
    </section>
  );
}
