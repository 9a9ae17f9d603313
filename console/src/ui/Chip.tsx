import type { ReactNode } from "react";
import styles from "./Chip.module.css";

export type Tone = "plain" | "accent" | "info" | "warn" | "danger" | "faint";

/** A short state in a colour that means something; the words always say it, too. */
export const Chip = ({
  tone = "plain",
  dot = false,
  icon,
  children,
  title,
}: {
  tone?: Tone;
  dot?: boolean;
  icon?: ReactNode;
  children: ReactNode;
  title?: string | undefined;
}) => (
  <span className={styles.chip} data-tone={tone} title={title}>
    {dot && <span className={styles.dot} aria-hidden />}
    {icon}
    {children}
  </span>
);
