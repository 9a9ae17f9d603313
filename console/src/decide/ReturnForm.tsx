import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import { TextArea } from "../ui/fields.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { useDraft } from "./draft-store.ts";

/** The checker does not agree, and tells the maker why. */
export function ReturnForm({ data }: { data: DecidePanel_CaseFragment }) {
  const { t } = useLingui();
  const { draft, change } = useDraft(data.id);
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const words = draft.words.trim();
  return (
    <DecisionForm
      data={data}
      title={<Trans>Return to the maker</Trans>}
      submit={<Trans>Return to the maker</Trans>}
      decide={(command) => {
        setTried(true);
        return words ? { mode: "return", input: { ...command, words } } : null;
      }}
    >
      <TextArea
        ref={first}
        label={<Trans>What the maker should look at again</Trans>}
        error={tried && !words ? t`The maker must know what to change.` : null}
        value={draft.words}
        onChange={(text) => change({ words: text })}
        required
      />
    </DecisionForm>
  );
}
