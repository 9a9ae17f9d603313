import { useLingui } from "@lingui/react/macro";
import { readsCases, useViewer } from "../viewer.tsx";
import { BorrowerLinks } from "./BorrowerLinks.tsx";
import { Brand } from "./Brand.tsx";
import { InstitutionLinks } from "./InstitutionLinks.tsx";
import { PaletteButton } from "./PaletteButton.tsx";
import { QueueViews } from "./QueueViews.tsx";
import styles from "./Sidebar.module.css";
import { UserMenu } from "./UserMenu.tsx";

/** The way round: search, the queue's views, the institution, and the person. */
export function Sidebar() {
  const { t } = useLingui();
  const viewer = useViewer();
  return (
    <div className={styles.hold}>
      <nav className={styles.bar} aria-label={t`Main`}>
        <Brand />
        <PaletteButton />
        {readsCases(viewer) && <QueueViews />}
        <BorrowerLinks />
        <InstitutionLinks />
        <UserMenu />
      </nav>
    </div>
  );
}
