import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useCommand } from "../../app/use-command.ts";
import { CommandForm } from "../../ui/CommandForm.tsx";
import { TextArea } from "../../ui/fields.tsx";
import { showToast } from "../../ui/toasts.ts";
import { type NewNote, sendNote } from "./send-note.ts";

/** What was typed and not sent, case by case. It lives in memory only: another case or a closed form loses nothing. */
const kept = new Map<string, string>();

/** Writes a note for the other reviewers. */
export function NoteForm({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [text, setText] = useState(() => kept.get(caseId) ?? "");
  const [tried, setTried] = useState(false);
  const type = (words: string) => {
    kept.set(caseId, words);
    setText(words);
  };
  const sending = useCommand(
    (note: NewNote, key) => sendNote(client, note, key),
    () => {
      kept.delete(caseId);
      showToast({ tone: "done", text: t`The note is written.` });
      onClose();
    },
  );
  const words = text.trim();
  const submit = () => {
    setTried(true);
    if (words !== "") void sending.send({ caseId, text: words });
  };
  return (
    <CommandForm
      place="section"
      title={t`Write an internal note`}
      submit={t`Write it down`}
      sending={sending}
      keeps
      onSubmit={submit}
      onBack={onClose}
    >
      <TextArea
        label={t`Note`}
        hint={t`For reviewers and auditors. It cannot be changed afterwards.`}
        error={tried && words === "" ? t`This is needed.` : null}
        value={text}
        onChange={type}
        required
      />
    </CommandForm>
  );
}
