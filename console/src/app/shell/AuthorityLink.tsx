import { useLingui } from "@lingui/react/macro";
import { IconScale } from "@tabler/icons-react";
import { Link, useLocation } from "@tanstack/react-router";
import styles from "./Sidebar.module.css";

/** The way to the limits of authority, for those who may set or audit them. */
export function AuthorityLink() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const here = pathname === "/authority";
  return (
    <>
      <h2 className={styles.heading}>{t`Institution`}</h2>
      <ul className={styles.list}>
        <li>
          <Link
            to="/authority"
            search={{}}
            className={styles.item}
            data-current={here || undefined}
            aria-current={here ? "page" : undefined}
            title={t`Limits of authority`}
          >
            <IconScale size={17} stroke={1.6} aria-hidden />
            <span className={styles.label}>{t`Limits of authority`}</span>
          </Link>
        </li>
      </ul>
    </>
  );
}
