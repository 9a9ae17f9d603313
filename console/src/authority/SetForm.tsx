import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useCallback, useState } from "react";
import { useViewer } from "../app/viewer.tsx";
import { CommandForm } from "../ui/CommandForm.tsx";
import { TextArea } from "../ui/fields.tsx";
import frame from "../ui/form.module.css";
import { AlreadySet } from "./AlreadySet.tsx";
import styles from "./Authority.module.css";
import { BoundsFields } from "./BoundsFields.tsx";
import { InForceNow } from "./InForceNow.tsx";
import { emptyForm, formOf, type LimitForm, missingIn, readBounds, subjectIn } from "./limit-form.ts";
import { currencyOf, subjectOf } from "./limit-words.ts";
import type { House, Limit } from "./limits-query.ts";
import { raisesMine } from "./raises-mine.ts";
import { useSendLimits } from "./useSendLimits.ts";
import { useWhose } from "./useWhose.ts";
import { WhoseFields } from "./WhoseFields.tsx";

type Props = {
  /** What is changed, as it stood when it was opened; null for limits of somebody who had none. */
  opened: Limit | null;
  house: House;
  houses: readonly House[];
  limits: readonly Limit[];
  onDone: (whose: string) => void;
  onBack: () => void;
  onEnd: () => void;
};

/** Sets limits, or changes them: on the version that the reader has seen, and on no other. */
export function SetForm({ opened, house, houses, limits, onDone, onBack, onEnd }: Props) {
  const { t } = useLingui();
  const viewer = useViewer();
  const [form, setForm] = useState(() => (opened ? formOf(opened) : emptyForm(house.id)));
  const [tried, setTried] = useState(false);
  const [seen, setSeen] = useState(opened);
  const change = useCallback((part: Partial<LimitForm>) => setForm((now) => ({ ...now, ...part })), []);

  const { institutionId } = form;
  const subject = subjectIn(form);
  const role = form.whose === "PERSON" ? null : form.whose;
  const personName = form.personName.trim();
  const whose = useWhose()({ role, personName });
  const sending = useSendLimits(() => onDone(whose));
  const standing =
    limits.find((limit) => limit.institution.id === institutionId && subjectOf(limit) === subject) ?? null;
  // Once it was refused, what is in force now stands above the form: that has been seen, too.
  const basis = sending.stale ? standing : seen;
  const taken = !basis && standing;
  const currency = currencyOf(houses.find(({ id }) => id === institutionId) ?? house);
  const read = readBounds(form, currency);
  const problems = tried ? { ...missingIn(form), ...(read.ok ? {} : read.error) } : {};
  const raises = read.ok && raisesMine(viewer, limits, { institutionId, subject, to: read.value });

  const submit = () => {
    setTried(true);
    if (!read.ok || Object.keys(missingIn(form)).length > 0 || taken) return;
    const { currency: _, ...bounds } = read.value;
    const target = role ? { role } : { personId: subject, personName };
    const reason = form.reason.trim();
    setSeen(basis);
    void sending.send({
      kind: "set",
      input: { institutionId, ...target, ...bounds, reason, expectedVersion: basis?.version ?? 0 },
    });
  };
  return (
    <>
      <CommandForm
        title={opened ? t`Limits of ${whose}` : t`Set limits`}
        submit={<Trans>Set the limits</Trans>}
        sending={sending}
        news={sending.stale && <InForceNow standing={standing} endedBy={sending.stale.changedBy} />}
        forbidden={raises ? t`Nobody raises their own authority: somebody else has to set this.` : null}
        onSubmit={submit}
        onBack={onBack}
      >
        {opened ? (
          houses.length > 1 && <p className={frame.quiet}>{opened.institution.name}</p>
        ) : (
          <WhoseFields form={form} change={change} problems={problems} houses={houses} />
        )}
        {taken && <AlreadySet limit={taken} />}
        <BoundsFields form={form} change={change} problems={problems} currency={currency} />
        <TextArea
          label={t`Why`}
          hint={t`For the record.`}
          error={problems.reason && t`Limits are only set with a reason.`}
          value={form.reason}
          onChange={(reason) => change({ reason })}
          rows={2}
          required
        />
      </CommandForm>
      {opened && (
        <div className={styles.end}>
          <Button variant="subtle" color="cinnabar" size="compact-sm" onClick={onEnd}>
            <Trans>End these limits…</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
