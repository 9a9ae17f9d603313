import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useCommand } from "../app/use-command.ts";
import { CommandForm } from "../ui/CommandForm.tsx";
import { Input, TextArea } from "../ui/fields.tsx";
import styles from "../ui/form.module.css";
import { showToast } from "../ui/toasts.ts";
import { type ProtectionCommand, sendProtection } from "./send-protection.ts";

type Props = {
  protectionId: string;
  what: "backdate" | "release";
  onClose: () => void;
};

/** Lets one interval begin earlier, or ends it before its time; either with a reason for the record. */
export function ProtectionForm({ protectionId, what, onClose }: Props) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [fromOn, setFromOn] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const backdates = what === "backdate";
  const sending = useCommand(
    (command: ProtectionCommand, key) => sendProtection(client, command, key),
    () => {
      showToast({ tone: "done", text: backdates ? t`The protection begins earlier.` : t`The protection ends today.` });
      onClose();
    },
  );
  const words = reason.trim();
  const complete = words !== "" && (fromOn !== "" || !backdates);
  const submit = () => {
    setTried(true);
    if (complete) void sending.send({ protectionId, reason: words, fromOn: backdates ? fromOn : null });
  };
  return (
    <CommandForm
      place="section"
      title={backdates ? t`Let it begin earlier` : t`End it early`}
      submit={backdates ? t`Back-date it` : t`End it today`}
      danger={!backdates}
      sending={sending}
      onSubmit={submit}
      onBack={onClose}
    >
      <p className={styles.quiet}>
        {backdates
          ? t`The borrower had asked before it was written down. Days since then are taken out of the reported count.`
          : t`Today is its last day. Only an agreement or an appeal protects the loan anew.`}
      </p>
      {backdates && (
        <Input
          label={t`First day`}
          type="date"
          value={fromOn}
          onChange={setFromOn}
          error={tried && fromOn === "" ? t`This is needed.` : null}
        />
      )}
      <TextArea
        label={t`Why`}
        hint={t`For the record.`}
        error={tried && words === "" ? t`The record must say why.` : null}
        value={reason}
        onChange={setReason}
        rows={2}
        required
      />
    </CommandForm>
  );
}
