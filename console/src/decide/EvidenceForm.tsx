import { Trans } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import { DecisionForm } from "./DecisionForm.tsx";
import { useDraft } from "./draft-store.ts";
import { EvidenceFields } from "./EvidenceFields.tsx";

/** Ask for documents: which, why, and until when. The clock stands still meanwhile, if it is asked in time. */
export function EvidenceForm({ data }: { data: DecidePanel_CaseFragment }) {
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
      <EvidenceFields
        asked={draft}
        change={change}
        lacks={{ kinds: tried && draft.kinds.length === 0, note: tried && !draft.note.trim() }}
        firstRef={first}
      />
    </DecisionForm>
  );
}
