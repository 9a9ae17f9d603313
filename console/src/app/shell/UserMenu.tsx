import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { type MantineColorScheme, Menu, useMantineColorScheme } from "@mantine/core";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import { LOCALES, type Locale } from "@respite/shared/locale/locale";
import { IconKeyboard, IconLogout } from "@tabler/icons-react";
import { LOCALE_NAMES, switchLocale } from "../locale.ts";
import { openHelp } from "../palette/overlay-state.ts";
import { setPreferences, usePreferences } from "../preferences.ts";
import { signOut } from "../session.ts";
import { useLocale } from "../use-locale.ts";
import { useViewer } from "../viewer.tsx";
import styles from "./Sidebar.module.css";

/** Who is here, and how they like to see things. */
export function UserMenu() {
  const { t } = useLingui();
  const viewer = useViewer();
  const locale = useLocale();
  const client = useApolloClient();
  const { density, shortcuts } = usePreferences();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const speak = async (next: Locale) => {
    await switchLocale(next);
    await client.refetchQueries({ include: "active" });
  };
  return (
    <Menu position="top-start" width={236}>
      <Menu.Target>
        <button type="button" className={styles.person} aria-label={t`${viewer.name}: settings and sign-out`}>
          <span className={styles.face} aria-hidden>
            {viewer.name.slice(0, 1)}
          </span>
          <span className={styles.who}>
            <span className={styles.name}>{viewer.name}</span>
            <span className={styles.role}>
              {[ROLE_LABELS[viewer.role][locale], viewer.institution?.name].filter(Boolean).join(" · ")}
            </span>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t`Language`}</Menu.Label>
        <Menu.RadioGroup value={locale} onChange={(next) => void speak(next as Locale)}>
          {LOCALES.map((each) => (
            <Menu.RadioItem key={each} value={each} lang={each}>
              {LOCALE_NAMES[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t`Appearance`}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(next) => setColorScheme(next as MantineColorScheme)}>
          <Menu.RadioItem value="light">{t`Light`}</Menu.RadioItem>
          <Menu.RadioItem value="dark">{t`Dark`}</Menu.RadioItem>
          <Menu.RadioItem value="auto">{t`Like the system`}</Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.CheckboxItem
          checked={density === "compact"}
          onChange={(compact) => setPreferences({ density: compact ? "compact" : "comfortable" })}
        >
          {t`Compact rows`}
        </Menu.CheckboxItem>
        <Menu.CheckboxItem checked={shortcuts} onChange={(on) => setPreferences({ shortcuts: on })}>
          {t`Single-key shortcuts`}
        </Menu.CheckboxItem>
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={openHelp}>
          {t`All shortcuts`}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>
          {t`Sign out`}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
