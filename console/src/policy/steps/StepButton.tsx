import { Button } from "@mantine/core";
import { useId } from "react";
import form from "../../ui/form.module.css";
import styles from "./Steps.module.css";

type Props = { label: string /** Why it is forbidden; null: it is not. */; why: string | null; run: () => void };

/** A button that stays in reach when it is forbidden, and says why. */
export function StepButton({ label, why, run }: Props) {
  const id = useId();
  return (
    <div className={styles.step}>
      <Button
        variant="default"
        size="compact-md"
        aria-disabled={why !== null || undefined}
        {...(why !== null && { "data-disabled": true })}
        aria-describedby={why === null ? undefined : id}
        onClick={() => why === null && run()}
      >
        {label}
      </Button>
      {why !== null && (
        <p id={id} className={form.quiet}>
          {why}
        </p>
      )}
    </div>
  );
}
