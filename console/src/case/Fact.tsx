import styles from "./Case.module.css";

type Props = {
  label: string;
  value: string;
  note?: string | null | undefined;
  strong?: boolean;
  tone?: "warn" | undefined;
};

/** One figure with its name above and what qualifies it below. */
export const Fact = ({ label, value, note, strong = false, tone }: Props) => (
  <div className={styles.fact}>
    <dt>{label}</dt>
    <dd data-strong={strong || undefined}>{value}</dd>
    {note && (
      <dd className={styles.factNote} data-tone={tone}>
        {note}
      </dd>
    )}
  </div>
);
