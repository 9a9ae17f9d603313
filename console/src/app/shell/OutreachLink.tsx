import { useLingui } from "@lingui/react/macro";
import { IconUmbrella } from "@tabler/icons-react";
import { Link, useLocation } from "@tanstack/react-router";
import styles from "./Sidebar.module.css";

/** The way to those who may be late soon, for whoever may see borrowers. */
export function OutreachLink() {
  const { t } = useLingui();
  const here = useLocation().pathname === "/outreach";
  return (
    <ul className={styles.list}>
      <li>
        <Link
          to="/outreach"
          search={{}}
          className={styles.item}
          data-current={here || undefined}
          aria-current={here ? "page" : undefined}
          title={t`Outreach`}
        >
          <IconUmbrella size={17} stroke={1.6} aria-hidden />
          <span className={styles.label}>{t`Outreach`}</span>
        </Link>
      </li>
    </ul>
  );
}
