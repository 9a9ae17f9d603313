import styles from "./CaseTable.module.css";
import type { ColumnId } from "./columns.tsx";

const TWELVE = Array.from({ length: 12 }, (_, index) => index);

/** Where rows will be. */
export const GhostRows = ({ columns }: { columns: readonly ColumnId[] }) =>
  TWELVE.map((index) => (
    <tr key={index} aria-hidden>
      {columns.map((column) => (
        <td key={column}>{column !== "tick" && <span className={styles.ghost} />}</td>
      ))}
    </tr>
  ));
