import type { ReactNode } from "react";
import { type Head, Heads } from "./Heads.tsx";
import styles from "./table.module.css";

type Props = { caption: string; heads: readonly Head[]; children: ReactNode };

/** A list as a table; its rows are `ListRow`s. */
export const ListTable = ({ caption, heads, children }: Props) => (
  <table className={styles.table}>
    <caption className="visually-hidden">{caption}</caption>
    <Heads of={heads} />
    <tbody>{children}</tbody>
  </table>
);
