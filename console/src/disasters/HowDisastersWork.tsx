import { Trans } from "@lingui/react/macro";
import styles from "../ui/form.module.css";

/** Stands beside the list while nothing is open. */
export const HowDisastersWork = () => (
  <section className={styles.form}>
    <h2 className={styles.heading}>
      <Trans>How declarations work</Trans>
    </h2>
    <ul className={styles.how}>
      <li>
        <Trans>Whoever lives where a disaster was declared, and was hit while it lasted, need not prove it.</Trans>
      </li>
      <li>
        <Trans>It stands for reason, day and document of force majeure in every case evaluated from then on.</Trans>
      </li>
      <li>
        <Trans>A declaration that is withdrawn counts no longer. Cases evaluated with it before keep it.</Trans>
      </li>
      <li>
        <Trans>Senior reviewers write declarations down. Each stands in the record with its source.</Trans>
      </li>
    </ul>
  </section>
);
