import { useLingui } from "@lingui/react/macro";
import styles from "./State.module.css";

/** Shown only when loading is slow enough to be noticed. */
export function LoadingState() {
  const { t } = useLingui();
  return (
    <div className={`${styles.state} ${styles.late}`} role="status" aria-label={t`Loading`}>
      <div className={styles.bars} aria-hidden>
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
