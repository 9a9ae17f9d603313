import type { ReactNode } from "react";
import styles from "./figures.module.css";
import { type Head, Heads } from "./Heads.tsx";

type Props = { caption: string; heads: readonly Head[]; children: ReactNode };

/** Figures within a section as a table. */
export const FigureTable = ({ caption, heads, children }: Props) => (
  <table className={styles.table}>
    <caption className="visually-hidden">{caption}</caption>
    <Heads of={heads} />
    <tbody>{children}</tbody>
  </table>
);
