import { Button } from "@mantine/core";
import { useId } from "react";
import { Kbd } from "../ui/Kbd.tsx";
import styles from "./Decide.module.css";
import type { Permission } from "./permission.ts";

type Props = {
  label: string;
  keys?: string;
  permission: Permission;
  run: () => void;
  primary?: boolean;
  quiet?: boolean;
};

/** A button that stays in reach when it is forbidden, and says why. */
export function ActionButton({
  label,
  keys,
  permission: { allowed, reason },
  run,
  primary = false,
  quiet = false,
}: Props) {
  const id = useId();
  return (
    <div className={styles.action}>
      <Button
        fullWidth
        justify="space-between"
        variant={quiet ? "subtle" : primary && allowed ? "filled" : "default"}
        {...(quiet && { color: "gray" })}
        aria-disabled={!allowed || undefined}
        {...(!allowed && { "data-disabled": true })}
        aria-describedby={reason ? id : undefined}
        rightSection={keys ? <Kbd keys={keys} /> : undefined}
        onClick={() => allowed && run()}
      >
        {label}
      </Button>
      {!allowed && reason && (
        <p id={id} className={styles.why}>
          {reason}
        </p>
      )}
    </div>
  );
}
