import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { DECLINE_REASONS } from "@respite/shared/case/case-words";
import { DECLINE_NEXT_STEPS, DECLINE_SENTENCES } from "@respite/shared/case/decline-words";
import { DECLINE_REASON_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { LOCALES } from "@respite/shared/locale/locale";
import { useEffect, useRef, useState } from "react";
import { labelsIn } from "../app/labels-in.ts";
import { useLocale } from "../app/use-locale.ts";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import { CheckList, TextArea } from "../ui/fields.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { useDraft } from "./draft-store.ts";

/** Decline: codes for the record, plain words for the borrower, and what the borrower can do next. */
export function DeclineForm({ data }: { data: DecidePanel_CaseFragment }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { draft, change } = useDraft(data.id);
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const theirs = LOCALES.find((each) => each === data.borrower.locale) ?? locale;
  const fill = () =>
    change({
      words: draft.reasons.map((reason) => DECLINE_SENTENCES[reason][theirs]).join("\n"),
      nextSteps: [...new Set(draft.reasons.map((reason) => DECLINE_NEXT_STEPS[reason][theirs]))].join("\n"),
    });
  return (
    <DecisionForm
      data={data}
      title={<Trans>Decline</Trans>}
      submit={<Trans>Decline</Trans>}
      danger
      decide={(command) => {
        setTried(true);
        const words = draft.words.trim();
        const nextSteps = draft.nextSteps.trim();
        if (draft.reasons.length === 0 || !words) return null;
        return {
          mode: "decline",
          input: { ...command, reasonCodes: draft.reasons, words, ...(nextSteps && { nextSteps }) },
        };
      }}
    >
      <CheckList
        legend={<Trans>Reasons</Trans>}
        options={DECLINE_REASONS}
        labels={labelsIn(DECLINE_REASON_LABELS, locale)}
        value={draft.reasons}
        onChange={(reasons) => change({ reasons })}
        error={tried && draft.reasons.length === 0 ? t`Choose at least one reason.` : null}
        firstRef={first}
      />
      <Button variant="default" size="compact-sm" disabled={draft.reasons.length === 0} onClick={fill}>
        <Trans>Put in the usual words</Trans>
      </Button>
      <TextArea
        label={<Trans>Words to the borrower</Trans>}
        hint={<Trans>In plain words. They reach the borrower and the record.</Trans>}
        error={tried && !draft.words.trim() ? t`The borrower must be told why.` : null}
        value={draft.words}
        onChange={(words) => change({ words })}
        required
      />
      <TextArea
        label={<Trans>Next steps</Trans>}
        hint={<Trans>What the borrower can do now.</Trans>}
        value={draft.nextSteps}
        onChange={(nextSteps) => change({ nextSteps })}
        rows={2}
      />
    </DecisionForm>
  );
}
