import { Trans } from "@lingui/react/macro";
import { DecisionLine } from "../../decide/DecisionLine.tsx";
import { Section } from "../../ui/Section.tsx";
import styles from "../Case.module.css";
import type { Then } from "./case-then-query.ts";

/** What had been decided by then, the newest first. */
export function ThenDecisions({ decisions, timeZone }: { decisions: Then["decisions"]; timeZone: string }) {
  return (
    <Section title={<Trans>Decided by then</Trans>}>
      {decisions.length === 0 ? (
        <p className={styles.none}>
          <Trans>Nothing had been decided.</Trans>
        </p>
      ) : (
        <ol className={styles.lines}>
          {decisions.map((decision) => (
            <DecisionLine key={decision.number} decision={decision} timeZone={timeZone} />
          ))}
        </ol>
      )}
    </Section>
  );
}
