import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { ActionList } from "./ActionList.tsx";
import { ApproveForm } from "./ApproveForm.tsx";
import { ConfirmForm } from "./ConfirmForm.tsx";
import { useSuggestions } from "./case-suggestions.ts";
import styles from "./Decide.module.css";
import { DecisionRecord } from "./DecisionRecord.tsx";
import { DeclineForm } from "./DeclineForm.tsx";
import { DECIDE_PANEL } from "./decide-panel-fragment.ts";
import { useDraft } from "./draft-store.ts";
import { EvidenceForm } from "./EvidenceForm.tsx";
import { useHeldDecisions } from "./held-decisions.ts";
import { ReturnForm } from "./ReturnForm.tsx";
import { StepForm } from "./StepForm.tsx";
import { useDecideKeys } from "./useDecideKeys.ts";

/** Statuses in which offers may still be composed. */
const COMPOSABLE: readonly string[] = ["SUBMITTED", "UNDER_REVIEW", "EVIDENCE_REQUESTED"];

const FORMS = {
  approve: ApproveForm,
  decline: DeclineForm,
  evidence: EvidenceForm,
  confirm: ConfirmForm,
  return: ReturnForm,
  provide: StepForm,
  extend: StepForm,
  appeal: StepForm,
  reopen: StepForm,
  special: StepForm,
  withdraw: StepForm,
  proposeCancel: StepForm,
  cancel: StepForm,
};

/** What can be done with the case, the form of what is being done, and what was decided before. */
export function DecidePanel({ from }: { from: FragmentType<typeof DECIDE_PANEL> }) {
  const { data } = useSuspenseFragment({ fragment: DECIDE_PANEL, fragmentName: "DecidePanel_case", from });
  const { draft } = useDraft(data.id);
  const held = useHeldDecisions().some((each) => each.caseId === data.id);
  useSuggestions(data.id, COMPOSABLE.includes(data.status));
  useDecideKeys(data, held);
  const Form = draft.mode && !held ? FORMS[draft.mode] : null;
  return (
    <div className={styles.panel}>
      {Form ? <Form data={data} /> : <ActionList data={data} held={held} />}
      {data.decisions.length > 0 && (
        <section className={styles.record}>
          <h2 className={styles.heading}>
            <Trans>Decided so far</Trans>
          </h2>
          <DecisionRecord data={data} />
        </section>
      )}
    </div>
  );
}
