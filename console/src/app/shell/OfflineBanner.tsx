import { Trans } from "@lingui/react/macro";
import { IconCloudOff } from "@tabler/icons-react";
import { useSyncExternalStore } from "react";
import styles from "./Shell.module.css";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);

/** Says that the line is down and what still works. */
export function OfflineBanner() {
  if (useOnline()) return null;
  return (
    <div role="status" className={styles.offline}>
      <IconCloudOff size={16} aria-hidden />
      <Trans>
        You are offline. What is on screen may be out of date, and nothing you decide is sent until you are back.
      </Trans>
    </div>
  );
}
