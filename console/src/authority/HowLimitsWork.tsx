import { Trans } from "@lingui/react/macro";
import styles from "../ui/form.module.css";

/** Stands beside the list while nothing is open. */
export const HowLimitsWork = () => (
  <section className={styles.form}>
    <h2 className={styles.heading}>
      <Trans>How limits work</Trans>
    </h2>
    <ul className={styles.how}>
      <li>
        <Trans>
          What goes beyond the limits of whoever decides waits for a second reviewer. Whoever confirms it needs limits
          that cover it.
        </Trans>
      </li>
      <li>
        <Trans>Limits of a person stand in place of those of the role, as a whole.</Trans>
      </li>
      <li>
        <Trans>The policy’s own numbers still bind whoever decides alone: the stricter holds.</Trans>
      </li>
      <li>
        <Trans>Nobody raises their own authority. Every change stands in the record with its reason.</Trans>
      </li>
    </ul>
  </section>
);
