import { useLingui } from "@lingui/react/macro";
import { useLayoutEffect } from "react";
import { onTheWay } from "../app/shortcuts/type-ahead.ts";
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

/** The same in place of a whole screen, for which keys wait meanwhile. */
export function ScreenLoading() {
  useLayoutEffect(onTheWay, []);
  return <LoadingState />;
}
