import type { TablerIcon } from "@tabler/icons-react";
import { Link, useLocation, useSearch } from "@tanstack/react-router";
import styles from "./Sidebar.module.css";

type Props = {
  to: "/agreements" | "/outreach" | "/disasters" | "/policy" | "/partners" | "/portfolio" | "/authority";
  label: string;
  icon: TablerIcon;
};

/** The way to one screen, marked while the reader is there or walks its list case by case. */
export function SideLink({ to, label, icon: Icon }: Props) {
  const { list } = useSearch({ strict: false });
  const here = useLocation().pathname === to || to === `/${list}`;
  return (
    <li>
      <Link
        to={to}
        search={{}}
        className={styles.item}
        data-current={here || undefined}
        aria-current={here ? "page" : undefined}
        title={label}
      >
        <Icon size={17} stroke={1.6} aria-hidden />
        <span className={styles.label}>{label}</span>
      </Link>
    </li>
  );
}
