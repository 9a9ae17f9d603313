import styles from "../Portfolio.module.css";
import type { Budget } from "./budget-query.ts";

/** Spent, held and left of one budget. For the eye; the table says it. */
export function BudgetBar({ budget: { amount, consumed, reserved, left } }: { budget: Budget }) {
  const width = ({ minor }: Readonly<{ minor: number }>) => ({
    inlineSize: `${amount.minor === 0 ? 0 : (minor / amount.minor) * 100}%`,
  });
  return (
    <span className={styles.stack}>
      <span className={styles.mark} style={width(consumed)} />
      <span className={styles.mark} data-tone="held" style={width(reserved)} />
      <span className={styles.mark} data-tone="running" style={width(left)} />
    </span>
  );
}
