import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import styles from "./Decide.module.css";
import { DecisionLine } from "./DecisionLine.tsx";

/** What was decided before, the newest first. */
export const DecisionRecord = ({ data }: { data: DecidePanel_CaseFragment }) => (
  <ol className={styles.decisions}>
    {[...data.decisions]
      .sort((a, b) => b.number - a.number)
      .map((decision) => (
        <DecisionLine key={decision.id} decision={decision} timeZone={data.institution.timeZone} />
      ))}
  </ol>
);
