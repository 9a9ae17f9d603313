import { type ReactNode, Suspense, useRef, useState } from "react";
import styles from "./MenuButton.module.css";

/** What a menu needs of its button; `label` names it for readers. */
export type MenuDrop = Readonly<{ opened: boolean; onClose: () => void; label: string }>;

type Props = {
  label: string;
  /** The menu itself, which is fetched when its button is first pointed at, focused or pressed. */
  menu: (drop: MenuDrop) => ReactNode;
  className?: string | undefined;
  on?: boolean;
  children: ReactNode;
};

/** A button with a menu. The menu's code is no part of the first load. */
export function MenuButton({ label, menu, className, on = false, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const [wanted, setWanted] = useState(false);
  const [opened, setOpened] = useState(false);
  const want = () => setWanted(true);
  const toggle = () => {
    setWanted(true);
    setOpened(!wasOpen.current);
    wasOpen.current = false;
  };
  const close = () => {
    setOpened(false);
    button.current?.focus();
  };
  const drop: MenuDrop = { opened, onClose: close, label };
  return (
    <span className={styles.hold}>
      <button
        ref={button}
        type="button"
        className={className}
        data-on={on || undefined}
        aria-haspopup="menu"
        aria-expanded={opened}
        onPointerEnter={want}
        onFocus={want}
        onPointerDown={() => {
          // The press that closes an open menu must not open it again.
          wasOpen.current = opened;
        }}
        onClick={toggle}
      >
        {children}
      </button>
      {wanted && <Suspense fallback={null}>{menu(drop)}</Suspense>}
    </span>
  );
}
