import type { ReactNode } from "react";
import styles from "./State.module.css";

/** Nothing to show, why, and what one can do about it. */
export const EmptyState = ({
  icon,
  title,
  text,
  children,
}: {
  icon: ReactNode;
  title: string;
  text?: string | undefined;
  children?: ReactNode;
}) => (
  <div className={styles.state}>
    <div className={styles.icon} aria-hidden>
      {icon}
    </div>
    <h2 className={styles.title}>{title}</h2>
    {text && <p className={styles.text}>{text}</p>}
    {children && <div className={styles.actions}>{children}</div>}
  </div>
);
