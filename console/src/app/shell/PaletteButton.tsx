import { useLingui } from "@lingui/react/macro";
import { IconSearch } from "@tabler/icons-react";
import { Kbd } from "../../ui/Kbd.tsx";
import { openPalette } from "../palette/overlay-state.ts";
import styles from "./Sidebar.module.css";

/** The palette for those who do not know its key yet. */
export function PaletteButton() {
  const { t } = useLingui();
  return (
    <button type="button" className={styles.palette} onClick={openPalette} title={t`Search and commands`}>
      <IconSearch size={15} aria-hidden />
      <span className={styles.paletteText}>{t`Search…`}</span>
      <Kbd keys="mod+k" />
    </button>
  );
}
