import { useLingui } from "@lingui/react/macro";
import { Menu } from "@mantine/core";
import { IconPencil, IconTrash, IconUsers, IconUsersMinus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { mayUse, useViewer } from "../../app/viewer.tsx";
import type { MenuDrop } from "../../ui/MenuButton.tsx";
import { MenuFrame } from "../../ui/MenuFrame.tsx";
import { useShareView } from "./useShareView.ts";
import type { ViewTask } from "./ViewDialog.tsx";
import styles from "./Views.module.css";
import type { SavedView } from "./view-documents.ts";

type Props = { drop: MenuDrop; view: SavedView; onTask: (task: ViewTask) => void };

/** What may be done with the view that is open; what may not is there as well, with the reason. */
export default function ViewMenu({ drop, view, onTask }: Props) {
  const { t } = useLingui();
  const isSenior = mayUse(useViewer(), "savedViewShare");
  const share = useShareView();
  const notMine = view.isMine ? null : t`${view.ownerName} saved it.`;
  const seniorsShare = isSenior ? null : t`Senior reviewers say what everybody sees.`;
  return (
    <MenuFrame drop={drop} width={264}>
      <Item
        icon={<IconPencil size={16} />}
        label={t`Rename…`}
        forbidden={notMine}
        run={() => onTask({ kind: "rename", view })}
      />
      {view.shared ? (
        <Item
          icon={<IconUsersMinus size={16} />}
          label={t`Stop sharing`}
          forbidden={seniorsShare}
          run={() => void share(view, false)}
        />
      ) : (
        <Item
          icon={<IconUsers size={16} />}
          label={t`Share with the institution`}
          forbidden={notMine ?? seniorsShare}
          run={() => void share(view, true)}
        />
      )}
      <Item
        icon={<IconTrash size={16} />}
        label={t`Delete…`}
        forbidden={isSenior ? null : notMine}
        run={() => onTask({ kind: "delete", view })}
      />
    </MenuFrame>
  );
}

const Item = ({
  icon,
  label,
  forbidden,
  run,
}: {
  icon: ReactNode;
  label: string;
  forbidden: string | null;
  run: () => void;
}) => (
  <Menu.Item
    leftSection={icon}
    aria-disabled={forbidden ? true : undefined}
    closeMenuOnClick={!forbidden}
    onClick={() => !forbidden && run()}
  >
    {label}
    {forbidden && <span className={styles.why}>{forbidden}</span>}
  </Menu.Item>
);
