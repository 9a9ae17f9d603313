import "@mantine/core/styles/ModalBase.css";
import "@mantine/core/styles/Modal.css";
import "@mantine/core/styles/CloseButton.css";
import "@mantine/core/styles/Overlay.css";
import "@mantine/core/styles/Paper.css";
import { useLingui } from "@lingui/react/macro";
import { Modal, Switch } from "@mantine/core";
import "@mantine/core/styles/Switch.css";
import "@mantine/core/styles/InlineInput.css";
import { Kbd } from "../../ui/Kbd.tsx";
import { useFocusBack } from "../../ui/use-focus-back.ts";
import { setPreferences, usePreferences } from "../preferences.ts";
import { activeShortcuts, type ShortcutGroup, useShortcutLayers } from "../shortcuts/registry.ts";
import { closeOverlay } from "./overlay-state.ts";
import styles from "./ShortcutHelp.module.css";

const GROUPS: readonly ShortcutGroup[] = ["everywhere", "list", "case", "decide"];

/** Every key that works on this screen now, and the switch that turns single keys off. */
export default function ShortcutHelp() {
  const { t, i18n } = useLingui();
  const { shortcuts } = usePreferences();
  useFocusBack();
  useShortcutLayers();
  const active = activeShortcuts();
  const headings: Record<ShortcutGroup, string> = {
    everywhere: t`Everywhere`,
    list: t`In the list`,
    case: t`In a case`,
    decide: t`Deciding`,
  };
  return (
    <Modal
      opened
      onClose={closeOverlay}
      title={t`Keyboard shortcuts`}
      size="lg"
      closeButtonProps={{ "aria-label": t`Close` }}
    >
      <div className={styles.groups}>
        {GROUPS.map((group) => {
          const mine = active.filter((shortcut) => shortcut.group === group);
          const labels = [...new Set(mine.map(({ label }) => i18n._(label)))];
          if (mine.length === 0) return null;
          return (
            <section key={group}>
              <h3 className={styles.heading}>{headings[group]}</h3>
              <dl className={styles.list}>
                {labels.map((label) => (
                  <div key={label} className={styles.line}>
                    <dt>{label}</dt>
                    {mine
                      .filter((shortcut) => i18n._(shortcut.label) === label)
                      .map(({ keys }) => (
                        <dd key={keys}>
                          <Kbd keys={keys} />
                        </dd>
                      ))}
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
      <Switch
        mt="lg"
        checked={shortcuts}
        onChange={(event) => setPreferences({ shortcuts: event.currentTarget.checked })}
        label={t`Single-key shortcuts`}
        description={t`Off: only combinations with Ctrl or ⌘ work, for those whose speech or hands press keys by accident.`}
      />
    </Modal>
  );
}
