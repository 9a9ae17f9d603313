import { useLingui } from "@lingui/react/macro";
import { IconChartBar, IconGavel, IconScale, IconWebhook } from "@tabler/icons-react";
import { mayUse, seesLimits, useViewer } from "../viewer.tsx";
import styles from "./Sidebar.module.css";
import { SideLink } from "./SideLink.tsx";

/** The way to what cases are decided by, and to what became of them; to the limits for those who may set or audit them. */
export function InstitutionLinks() {
  const { t } = useLingui();
  const viewer = useViewer();
  const limits = seesLimits(viewer);
  return (
    <>
      <h2 className={styles.heading}>{t`Institution`}</h2>
      <ul className={styles.list}>
        <SideLink to="/policy" label={t`Policy`} icon={IconGavel} />
        <SideLink to="/portfolio" label={t`Portfolio`} icon={IconChartBar} />
        {limits && <SideLink to="/authority" label={t`Limits of authority`} icon={IconScale} />}
        {mayUse(viewer, "webhookEndpoints") && (
          <SideLink to="/partners" label={t`Institutions & partners`} icon={IconWebhook} />
        )}
      </ul>
    </>
  );
}
