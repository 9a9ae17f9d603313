import styles from "./Portfolio.module.css";
import type { Analysis } from "./portfolio-query.ts";

type Props = { cohort: Analysis["cohorts"][number] /** The largest month, which fills the track. */; most: number };

/** A month's agreements in one bar: kept, broken, and the rest, which still runs. For the eye; the table says it. */
export function CohortBar({ cohort: { accepted, cured, broken }, most }: Props) {
  if (accepted === null) return <span className={styles.mark} data-hidden style={{ inlineSize: "100%" }} />;
  const width = (count: number) => ({ inlineSize: `${(count / most) * 100}%` });
  if (cured === null || broken === null) return <span className={styles.mark} data-hidden style={width(accepted)} />;
  return (
    <span className={styles.stack}>
      <span className={styles.mark} style={width(cured)} />
      <span className={styles.mark} data-tone="broken" style={width(broken)} />
      <span className={styles.mark} data-tone="running" style={width(accepted - cured - broken)} />
    </span>
  );
}
