import { Menu } from "@mantine/core";
import type { MenuDrop } from "../ui/MenuButton.tsx";
import { MenuFrame } from "../ui/MenuFrame.tsx";

export type CheckboxMenuProps = {
  drop: MenuDrop;
  items: readonly Readonly<{ value: string; label: string; checked: boolean }>[];
  onChange: (value: string, checked: boolean) => void;
};

/** Words to tick; the menu stays open for more. */
export default function CheckboxMenu({ drop, items, onChange }: CheckboxMenuProps) {
  return (
    <MenuFrame drop={drop} width={240}>
      {items.map((item) => (
        <Menu.CheckboxItem key={item.value} checked={item.checked} onChange={(on) => onChange(item.value, on)}>
          {item.label}
        </Menu.CheckboxItem>
      ))}
    </MenuFrame>
  );
}
