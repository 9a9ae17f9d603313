import { useLingui } from "@lingui/react/macro";
import { IconChartBar, IconGavel, IconScale } from "@tabler/icons-react";
import { Link, useLocation } from "@tanstack/react-router";
import { seesLimits, useViewer } from "../viewer.tsx";
import styles from "./Sidebar.module.css";

/** The way to what cases are decided by, and to what became of them; to the limits for those who may set or audit them. */
export function InstitutionLinks() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const screens = [
    { to: "/policy", label: t`Policy`, Icon: IconGavel },
    { to: "/portfolio", label: t`Portfolio`, Icon: IconChartBar },
    ...(seesLimits(useViewer()) ? [{ to: "/authority", label: t`Limits of authority`, Icon: IconScale } as const] : []),
  ] as const;
  return (
    <>
      <h2 className={styles.heading}>{t`Institution`}</h2>
      <ul className={styles.list}>
        {screens.map(({ to, label, Icon }) => (
          <li key={to}>
            <Link
              to={to}
              search={{}}
              className={styles.item}
              data-current={pathname === to || undefined}
              aria-current={pathname === to ? "page" : undefined}
              title={label}
            >
              <Icon size={17} stroke={1.6} aria-hidden />
              <span className={styles.label}>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
