import { useLingui } from "@lingui/react/macro";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import { useId, useRef, useState } from "react";
import { useLocale } from "../app/use-locale.ts";
import { mayUse, useViewer } from "../app/viewer.tsx";
import { dayIn } from "../format/day.ts";
import { QuietAction } from "../ui/QuietAction.tsx";
import styles from "./Case.module.css";
import { ProtectionForm } from "./ProtectionForm.tsx";

type Props = { protectionId: string; toOn: string | null; timeZone: string };
type What = "backdate" | "release";

/** What may be done with one interval, and the form of what is being done; what may not, with the reason. */
export function ProtectionActions({ protectionId, toOn, timeZone }: Props) {
  const { t } = useLingui();
  const viewer = useViewer();
  const role = ROLE_LABELS[viewer.role][useLocale()];
  const [open, setOpen] = useState<What | null>(null);
  const buttons = useRef<Record<What, HTMLButtonElement | null>>({ backdate: null, release: null });
  const id = useId();
  const over = toOn !== null && toOn <= dayIn(Date.now(), timeZone);
  const reasons: Readonly<Record<What, string | null>> = {
    backdate: mayUse(viewer, "protectionBackdate") ? null : t`The role “${role}” may not change a protection.`,
    release: !mayUse(viewer, "protectionRelease")
      ? t`The role “${role}” may not end a protection early.`
      : over
        ? t`It is over already.`
        : null,
  };
  const said = [...new Set(Object.values(reasons).filter((reason) => reason !== null))];
  const action = (what: What, label: string) => (
    <QuietAction
      ref={(button) => {
        buttons.current[what] = button;
      }}
      label={label}
      forbiddenBy={reasons[what] ? `${id}-${said.indexOf(reasons[what])}` : undefined}
      expanded={open === what}
      run={() => setOpen(open === what ? null : what)}
    />
  );
  const close = () => {
    buttons.current[open ?? "backdate"]?.focus();
    setOpen(null);
  };
  return (
    <>
      <div className={styles.buttons}>
        {action("backdate", t`Begin earlier…`)}
        {action("release", t`End early…`)}
      </div>
      {said.map((reason, index) => (
        <p key={reason} id={`${id}-${index}`} className={styles.why}>
          {reason}
        </p>
      ))}
      {open && <ProtectionForm key={open} protectionId={protectionId} what={open} onClose={close} />}
    </>
  );
}
