import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { QuietAction } from "../ui/QuietAction.tsx";
import styles from "./Case.module.css";
import { ProtectionForm } from "./ProtectionForm.tsx";

export type ProtectionChange = "backdate" | "release";

type Props = {
  protectionId: string;
  /** One that is over has no end to bring forward. */
  isOver: boolean;
  /** What the reader's role may not do, by the id of the words that say so. */
  forbiddenBy: Readonly<Record<ProtectionChange, string | undefined>>;
};

/** What may be done with one interval, and the form of what is being done. */
export function ProtectionActions({ protectionId, isOver, forbiddenBy }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState<ProtectionChange | null>(null);
  const buttons = useRef<Record<ProtectionChange, HTMLButtonElement | null>>({ backdate: null, release: null });
  const action = (what: ProtectionChange, label: string) => (
    <QuietAction
      ref={(button) => {
        buttons.current[what] = button;
      }}
      label={label}
      forbiddenBy={forbiddenBy[what]}
      expanded={open === what}
      run={() => setOpen(open === what ? null : what)}
    />
  );
  const close = () => {
    (buttons.current[open ?? "backdate"] ?? buttons.current.backdate)?.focus();
    setOpen(null);
  };
  return (
    <>
      <div className={styles.buttons}>
        {action("backdate", t`Begin earlier…`)}
        {!isOver && action("release", t`End early…`)}
      </div>
      {open && <ProtectionForm key={open} protectionId={protectionId} what={open} onClose={close} />}
    </>
  );
}
