import { useSuspenseQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { IconHistory, IconMapQuestion } from "@tabler/icons-react";
import { useDeferredValue } from "react";
import { useAttempt } from "../../app/attempts.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import frame from "../../ui/frame.module.css";
import styles from "../Case.module.css";
import { CASE_THEN } from "./case-then-query.ts";
import { ThenBar } from "./ThenBar.tsx";
import { ThenDecisions } from "./ThenDecisions.tsx";
import { ThenFacts } from "./ThenFacts.tsx";
import { ThenFindings } from "./ThenFindings.tsx";
import { ThenOffers } from "./ThenOffers.tsx";
import { ThenPapers } from "./ThenPapers.tsx";
import { ThenProtections } from "./ThenProtections.tsx";
import { ThenSchedule } from "./ThenSchedule.tsx";

/** A case as it stood at a moment that is past: to be read, and nothing else. */
export default function CaseThen({ caseId, at }: { caseId: string; at: string }) {
  const { t } = useLingui();
  // While another moment is fetched the one on screen stays, and with it the field that has the focus.
  const shown = useDeferredValue(at);
  const { data } = useSuspenseQuery(CASE_THEN, { variables: { id: caseId, at: shown }, queryKey: useAttempt() });
  const { case: now, caseAsOf: then } = data;
  if (!now) {
    return (
      <EmptyState
        icon={<IconMapQuestion size={22} stroke={1.6} />}
        title={t`There is no such case`}
        text={t`It may belong to another institution, or the address is incomplete.`}
      />
    );
  }
  const { timeZone } = now.institution;
  return (
    <div className={`${frame.screen} ${styles.screen}`}>
      <ThenBar now={now} then={then} at={shown} />
      {then ? (
        <div className={styles.main} data-whole>
          <ThenFacts then={then} />
          {then.evaluation && <ThenFindings evaluation={then.evaluation} now={now} />}
          <ThenOffers offers={then.offers} />
          <div className={styles.pair}>
            <ThenDecisions decisions={then.decisions} timeZone={timeZone} />
            <div className={styles.stack}>
              <ThenProtections protections={then.protections} />
              <ThenPapers then={then} timeZone={timeZone} />
            </div>
          </div>
          {then.schedule && <ThenSchedule schedule={then.schedule} />}
        </div>
      ) : (
        <EmptyState
          icon={<IconHistory size={22} stroke={1.6} />}
          title={t`There was no case yet`}
          text={t`It began later than the day you chose.`}
        />
      )}
    </div>
  );
}
