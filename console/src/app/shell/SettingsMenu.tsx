import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { type MantineColorScheme, Menu, useMantineColorScheme } from "@mantine/core";
import { LOCALE_NAMES, LOCALES, type Locale } from "@respite/shared/locale/locale";
import { IconKeyboard, IconLogout } from "@tabler/icons-react";
import { heldDecisions } from "../../decide/held-decisions.ts";
import type { MenuDrop } from "../../ui/MenuButton.tsx";
import { MenuFrame } from "../../ui/MenuFrame.tsx";
import { showToast } from "../../ui/toasts.ts";
import { switchLocale } from "../locale.ts";
import { openHelp } from "../palette/overlay-state.ts";
import { setPreferences, usePreferences } from "../preferences.ts";
import { signOut } from "../session.ts";
import { useLocale } from "../use-locale.ts";

/** How the reader likes to see things, and the way out. */
export default function SettingsMenu({ drop }: { drop: MenuDrop }) {
  const { t } = useLingui();
  const locale = useLocale();
  const client = useApolloClient();
  const { density, shortcuts } = usePreferences();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const speak = async (next: Locale) => {
    await switchLocale(next);
    await client.refetchQueries({ include: "active" });
  };
  const leave = () => {
    if (heldDecisions().length === 0) void signOut();
    else
      showToast({
        tone: "problem",
        text: t`A decision has not taken effect yet. Wait until it has, or undo it; then sign out.`,
      });
  };
  return (
    <MenuFrame drop={drop} width={236} position="top-start">
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
      <Menu.Item leftSection={<IconLogout size={16} />} onClick={leave}>
        {t`Sign out`}
      </Menu.Item>
    </MenuFrame>
  );
}
