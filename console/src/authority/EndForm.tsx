import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useLocale } from "../app/use-locale.ts";
import { useViewer } from "../app/viewer.tsx";
import { CommandForm } from "../ui/CommandForm.tsx";
import { TextArea } from "../ui/fields.tsx";
import styles from "../ui/form.module.css";
import { InForceNow } from "./InForceNow.tsx";
import { limitLine, subjectOf } from "./limit-words.ts";
import type { Limit } from "./limits-query.ts";
import { raisesMine } from "./raises-mine.ts";
import { useSendLimits } from "./useSendLimits.ts";
import { useWhose } from "./useWhose.ts";

type Props = { opened: Limit; limits: readonly Limit[]; onDone: (whose: string) => void; onBack: () => void };

/** Ends limits as the reader has seen them: a person falls back to those of the role, a role to the policy alone. */
export function EndForm({ opened, limits, onDone, onBack }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const viewer = useViewer();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const [seen, setSeen] = useState(opened);
  const whose = useWhose()(opened);
  const sending = useSendLimits(() => onDone(whose));
  const standing = limits.find(({ id }) => id === opened.id) ?? null;
  const basis = (sending.stale && standing) || seen;
  const line = limitLine(basis, locale);
  const why = reason.trim();
  const change = { institutionId: opened.institution.id, subject: subjectOf(opened), to: null };
  const submit = () => {
    setTried(true);
    if (why === "") return;
    setSeen(basis);
    const input = { authorityLimitId: opened.id, reason: why, expectedVersion: basis.version };
    void sending.send({ kind: "end", input });
  };
  return (
    <CommandForm
      title={t`End the limits of ${whose}`}
      submit={<Trans>End the limits</Trans>}
      danger
      sending={sending}
      news={sending.stale && <InForceNow standing={standing} endedBy={sending.stale.changedBy} />}
      forbidden={
        raisesMine(viewer, limits, change) ? t`Nobody raises their own authority: somebody else has to set this.` : null
      }
      onSubmit={submit}
      onBack={onBack}
    >
      <p className={styles.said}>{t`In force now: ${line}.`}</p>
      <p className={styles.quiet}>
        {opened.role
          ? t`From then on the policy alone says what people of this role decide, unless they have limits of their own.`
          : t`From then on the limits of the person’s role hold, if there are any, and otherwise the policy alone.`}
      </p>
      <TextArea
        label={t`Why`}
        hint={t`For the record.`}
        error={tried && why === "" ? t`Limits only end with a reason.` : null}
        value={reason}
        onChange={setReason}
        rows={2}
        required
      />
    </CommandForm>
  );
}
