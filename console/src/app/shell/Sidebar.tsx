import { useLingui } from "@lingui/react/macro";
import { readsCases, useViewer } from "../viewer.tsx";
import { Brand } from "./Brand.tsx";
import { PaletteButton } from "./PaletteButton.tsx";
import { QueueViews } from "./QueueViews.tsx";
import styles from "./Sidebar.module.css";
import { UserMenu } from "./UserMenu.tsx";

/** The way round: the queue's views, search, and the person. */
export function Sidebar() {
  const { t } = useLingui();
  const cases = readsCases(useViewer());
  return (
    <div className={styles.hold}>
      <nav className={styles.bar} aria-label={t`Main`}>
        <Brand />
        {cases && (
          <>
            <PaletteButton />
            <QueueViews />
          </>
        )}
        <UserMenu />
      </nav>
    </div>
  );
}
