import { useLingui } from "@lingui/react/macro";
import { IconHeartHandshake, IconStorm, IconUmbrella } from "@tabler/icons-react";
import { mayUse, useViewer } from "../viewer.tsx";
import styles from "./Sidebar.module.css";
import { SideLink } from "./SideLink.tsx";

/** The ways to what lies around the cases: agreements kept, borrowers who may be late soon, disasters declared. */
export function BorrowerLinks() {
  const { t } = useLingui();
  const viewer = useViewer();
  return (
    <ul className={styles.list}>
      {mayUse(viewer, "agreements") && <SideLink to="/agreements" label={t`Agreements`} icon={IconHeartHandshake} />}
      {mayUse(viewer, "outreach") && <SideLink to="/outreach" label={t`Outreach`} icon={IconUmbrella} />}
      {mayUse(viewer, "disasterDeclarations") && (
        <SideLink to="/disasters" label={t`Declared disasters`} icon={IconStorm} />
      )}
    </ul>
  );
}
