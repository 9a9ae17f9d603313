import { useEffect, useRef, useState } from "react";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import { TextArea } from "../ui/fields.tsx";
import form from "../ui/form.module.css";
import { DecisionForm } from "./DecisionForm.tsx";
import { useDraft } from "./draft-store.ts";
import { isStepMode, type Step } from "./steps.ts";
import { useStepWords } from "./useStepWords.ts";

/** A step off the ordinary path, or back onto it: what it does, and the words that it needs. */
export function StepForm({ data }: { data: DecidePanel_CaseFragment }) {
  const { draft, change } = useDraft(data.id);
  const all = useStepWords();
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { mode } = draft;
  if (mode === null || !isStepMode(mode)) return null;
  const { title, hint, ask, missing, danger = false } = all[mode];
  const words = draft.words.trim();
  return (
    <DecisionForm
      data={data}
      title={title}
      submit={title}
      danger={danger}
      decide={(command) => {
        setTried(true);
        if (missing && !words) return null;
        // A step that asks for words has the same input as every other that does.
        return { mode, input: ask && words ? { ...command, words } : command } as Step;
      }}
    >
      <p className={form.quiet}>{hint}</p>
      {ask && (
        <TextArea
          ref={first}
          label={ask}
          error={tried && missing && !words ? missing : null}
          value={draft.words}
          onChange={(text) => change({ words: text })}
          required={missing !== null}
        />
      )}
    </DecisionForm>
  );
}
