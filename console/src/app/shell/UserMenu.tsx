import { useLingui } from "@lingui/react/macro";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import { lazy } from "react";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { useLocale } from "../use-locale.ts";
import { useViewer } from "../viewer.tsx";
import styles from "./Sidebar.module.css";

const SettingsMenu = lazy(() => import("./SettingsMenu.tsx"));

/** Who is here; behind it, how they like to see things. */
export function UserMenu() {
  const { t } = useLingui();
  const viewer = useViewer();
  const locale = useLocale();
  const who = [ROLE_LABELS[viewer.role][locale], viewer.institution?.name].filter(Boolean).join(" · ");
  return (
    <div className={styles.user}>
      <MenuButton label={t`Settings`} className={styles.person} menu={(drop) => <SettingsMenu drop={drop} />}>
        <span className={styles.face} aria-hidden>
          {viewer.name.slice(0, 1)}
        </span>
        <span className={styles.who}>
          <span className={styles.name}>{viewer.name}</span>
          <span className={styles.role} title={who}>
            {who}
          </span>
          <span className="visually-hidden">{t`, settings and sign-out`}</span>
        </span>
      </MenuButton>
    </div>
  );
}
