import { Trans } from "@lingui/react/macro";
import styles from "./Shell.module.css";

/** The first stop of the Tab key: past the side bar, into the screen. */
export const SkipLink = () => (
  <a className={styles.skip} href="#content">
    <Trans>Skip to the content</Trans>
  </a>
);
