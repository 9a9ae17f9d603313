import "@mantine/core/styles/Paper.css";
import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Menu.css";
import { type FloatingPosition, Menu } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./MenuButton.module.css";
import type { MenuDrop } from "./MenuButton.tsx";

/** Mantine's menu on a button that is there already: the anchor lies over it, unseen, and only lends its place and name. */
export const MenuFrame = ({
  drop,
  width,
  position = "bottom-start",
  children,
}: {
  drop: MenuDrop;
  width: number;
  position?: FloatingPosition;
  children: ReactNode;
}) => (
  <Menu
    opened={drop.opened}
    onChange={(opened) => !opened && drop.onClose()}
    returnFocus={false}
    position={position}
    width={width}
  >
    <Menu.Target>
      <span className={styles.anchor} aria-hidden>
        {drop.label}
      </span>
    </Menu.Target>
    <Menu.Dropdown>{children}</Menu.Dropdown>
  </Menu>
);
