import { Link, type LinkOptions, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { onLinkClick, onRowClick } from "./row-clicks.ts";
import styles from "./table.module.css";

type Props = {
  id: string;
  /** What the row is called. It is the link for keys and readers; a click on the rest is for the mouse. */
  name: ReactNode;
  /** Where the row leads; null where there is nothing to open. */
  way: LinkOptions | null;
  /** Goes there in place of the link, where more is to be done on the way. */
  onOpen?: () => void;
  /** What the row leads to stands beside the list. */
  isOpen?: boolean;
  /** Stands below or beside the name. */
  note?: ReactNode;
  /** The other cells. */
  children: ReactNode;
};

/** One row of a list, which opens by a click anywhere on it, or by its name. */
export function ListRow({ id, name, way, onOpen, isOpen = false, note, children }: Props) {
  const navigate = useNavigate();
  if (!way)
    return (
      <tr>
        <td>
          <span className={styles.link}>{name}</span> {note}
        </td>
        {children}
      </tr>
    );
  const open = onOpen ?? (() => void navigate(way));
  return (
    <tr className={styles.row} data-selected={isOpen || undefined} onClick={onRowClick(open)}>
      <td>
        <Link
          {...way}
          className={styles.link}
          data-row-link={id}
          aria-current={isOpen ? "true" : undefined}
          onClick={onOpen && onLinkClick(onOpen)}
        >
          {name}
        </Link>{" "}
        {note}
      </td>
      {children}
    </tr>
  );
}
