import { Trans, useLingui } from "@lingui/react/macro";
import { EVIDENCE_KINDS } from "@respite/shared/case/case-words";
import { EVIDENCE_KIND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { useEffect, useRef, useState } from "react";
import { labelsIn } from "../app/labels-in.ts";
import { useLocale } from "../app/use-locale.ts";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import { CheckList, Input, TextArea } from "../ui/fields.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { useDraft } from "./draft-store.ts";

/** Ask for documents: which, why, and until when. The clock stands still meanwhile, if it is asked in time. */
export function EvidenceForm({ data }: { data: DecidePanel_CaseFragment }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { draft, change } = useDraft(data.id);
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <DecisionForm
      data={data}
      title={<Trans>Request evidence</Trans>}
      submit={<Trans>Request evidence</Trans>}
      decide={(command) => {
        setTried(true);
        const note = draft.note.trim();
        if (draft.kinds.length === 0 || !note) return null;
        return {
          mode: "evidence",
          input: { ...command, kinds: draft.kinds, note, ...(draft.dueOn && { dueOn: draft.dueOn }) },
        };
      }}
    >
      <CheckList
        legend={<Trans>Documents</Trans>}
        options={EVIDENCE_KINDS}
        labels={labelsIn(EVIDENCE_KIND_LABELS, locale)}
        value={draft.kinds}
        onChange={(kinds) => change({ kinds })}
        error={tried && draft.kinds.length === 0 ? t`Choose at least one document.` : null}
        firstRef={first}
      />
      <TextArea
        label={<Trans>Words to the borrower</Trans>}
        hint={<Trans>What exactly is needed, and why.</Trans>}
        error={tried && !draft.note.trim() ? t`The borrower must know what is needed.` : null}
        value={draft.note}
        onChange={(note) => change({ note })}
        required
      />
      <Input
        label={<Trans>Due date</Trans>}
        hint={<Trans>Empty: the time the policy gives.</Trans>}
        type="date"
        value={draft.dueOn}
        onChange={(dueOn) => change({ dueOn })}
      />
    </DecisionForm>
  );
}
