import { Trans } from "@lingui/react/macro";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import { ActionButton } from "./ActionButton.tsx";
import styles from "./Decide.module.css";
import { changeDraft } from "./draft-store.ts";
import { permission } from "./permission.ts";
import { STEP_ACTION, stepsOf } from "./steps.ts";
import { useStepWords } from "./useStepWords.ts";

/** What a case may do beside being decided, or after it. */
export function StepList({ data }: { data: DecidePanel_CaseFragment }) {
  const words = useStepWords();
  const steps = stepsOf(data.status);
  if (steps.length === 0) return null;
  return (
    <section className={styles.steps}>
      <h2 className={styles.heading}>
        <Trans>Also possible</Trans>
      </h2>
      <div className={styles.actions}>
        {steps.map((mode) => (
          <ActionButton
            key={mode}
            label={`${words[mode].title}…`}
            permission={permission(data, STEP_ACTION[mode])}
            run={() => changeDraft(data.id, { mode })}
          />
        ))}
      </div>
    </section>
  );
}
