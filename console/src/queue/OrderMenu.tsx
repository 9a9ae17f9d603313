import { Menu } from "@mantine/core";
import { CASE_ORDERS, type QueueOrder } from "@respite/shared/queue/list-search";
import type { MenuDrop } from "../ui/MenuButton.tsx";
import { MenuFrame } from "../ui/MenuFrame.tsx";

type Props = {
  drop: MenuDrop;
  order: QueueOrder;
  labels: Readonly<Record<QueueOrder, string>>;
  onChange: (order: QueueOrder) => void;
};

/** In which order the list stands. */
export default function OrderMenu({ drop, order, labels, onChange }: Props) {
  return (
    <MenuFrame drop={drop} width={220} position="bottom-end">
      <Menu.RadioGroup value={order} onChange={(next) => onChange(next as QueueOrder)}>
        {CASE_ORDERS.map((each) => (
          <Menu.RadioItem key={each} value={each}>
            {labels[each]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </MenuFrame>
  );
}
