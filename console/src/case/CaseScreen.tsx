import { useSuspenseQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { IconMapQuestion } from "@tabler/icons-react";
import { useParams, useSearch } from "@tanstack/react-router";
import { lazy } from "react";
import { useAttempt } from "../app/attempts.ts";
import { DecidePanel } from "../decide/DecidePanel.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import frame from "../ui/frame.module.css";
import { AgreementState } from "./AgreementState.tsx";
import { BorrowerReason } from "./BorrowerReason.tsx";
import styles from "./Case.module.css";
import { CaseHeader } from "./CaseHeader.tsx";
import { Consents } from "./Consents.tsx";
import { CreditStrip } from "./CreditStrip.tsx";
import { CASE_SCREEN } from "./case-screen-query.ts";
import { EvidenceList } from "./EvidenceList.tsx";
import { Feedback } from "./Feedback.tsx";
import { Findings } from "./Findings.tsx";
import { LoanFacts } from "./LoanFacts.tsx";
import { Notices } from "./Notices.tsx";
import { CaseNotes } from "./notes/CaseNotes.tsx";
import { OffersSection } from "./offers/OffersSection.tsx";
import { Protections } from "./Protections.tsx";
import { Timeline } from "./Timeline.tsx";
import { Neighbours } from "./walk/Neighbours.tsx";

const CaseThen = lazy(() => import("./then/CaseThen.tsx"));

/** One case, as it is or, where the address names a moment, as it was. */
export function CaseScreen() {
  const { caseId } = useParams({ from: "/inside/cases/$caseId" });
  const { at } = useSearch({ from: "/inside/cases/$caseId" });
  return at ? <CaseThen caseId={caseId} at={at} /> : <CaseToday caseId={caseId} />;
}

/** Everything needed to decide one case, on one screen: the facts to the left, the decision to the right. */
function CaseToday({ caseId }: { caseId: string }) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(CASE_SCREEN, {
    variables: { id: caseId },
    fetchPolicy: "cache-and-network",
    queryKey: useAttempt(),
  });
  const found = data.case;
  if (!found) {
    return (
      <div className={`${frame.screen} ${styles.screen}`}>
        <div className={styles.bar}>
          <Neighbours caseId={caseId} />
        </div>
        <EmptyState
          icon={<IconMapQuestion size={22} stroke={1.6} />}
          title={t`There is no such case`}
          text={t`It may belong to another institution, or the address is incomplete.`}
        />
      </div>
    );
  }
  return (
    <div className={`${frame.screen} ${styles.screen}`} key={found.id}>
      <header className={styles.bar}>
        <Neighbours caseId={caseId} />
        <CaseHeader from={found} />
      </header>
      <div className={frame.body}>
        <div className={styles.main}>
          <LoanFacts from={found} />
          <div className={styles.pair}>
            <BorrowerReason from={found} />
            <EvidenceList from={found} />
          </div>
          <Findings from={found} />
          <CreditStrip from={found} />
          <AgreementState from={found} />
          <OffersSection from={found} />
          <div className={styles.pair}>
            <Timeline from={found} />
            <div className={styles.stack}>
              <CaseNotes from={found} />
              <Protections from={found} />
              <Consents from={found} />
              <Feedback from={found} />
              <Notices from={found} />
            </div>
          </div>
        </div>
        <aside className={frame.rail} aria-label={t`Decision`}>
          <DecidePanel from={found} />
        </aside>
      </div>
    </div>
  );
}
