import { Trans, useLingui } from "@lingui/react/macro";
import { EVIDENCE_KINDS } from "@respite/shared/case/case-words";
import { EVIDENCE_KIND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import type { Ref } from "react";
import { labelsIn } from "../app/labels-in.ts";
import { useLocale } from "../app/use-locale.ts";
import type { EvidenceKind } from "../operations.generated.ts";
import { CheckList, Input, TextArea } from "../ui/fields.tsx";

/** What is asked for, in words for the borrower, and until when; empty for the days of the policy. */
export type AskedEvidence = Readonly<{ kinds: readonly EvidenceKind[]; note: string; dueOn: string }>;

type Props = {
  asked: AskedEvidence;
  change: (part: Partial<AskedEvidence>) => void;
  /** What is missing is marked. */
  lacks: Readonly<{ kinds: boolean; note: boolean }>;
  firstRef?: Ref<HTMLInputElement>;
};

/** Which documents, why, and until when. */
export function EvidenceFields({ asked, change, lacks, firstRef }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <>
      <CheckList
        legend={<Trans>Documents</Trans>}
        options={EVIDENCE_KINDS}
        labels={labelsIn(EVIDENCE_KIND_LABELS, locale)}
        value={asked.kinds}
        onChange={(kinds) => change({ kinds })}
        error={lacks.kinds ? t`Choose at least one document.` : null}
        {...(firstRef && { firstRef })}
      />
      <TextArea
        label={<Trans>Words to the borrower</Trans>}
        hint={<Trans>What exactly is needed, and why.</Trans>}
        error={lacks.note ? t`The borrower must know what is needed.` : null}
        value={asked.note}
        onChange={(note) => change({ note })}
        required
      />
      <Input
        label={<Trans>Due date</Trans>}
        hint={<Trans>Empty: the time the policy gives.</Trans>}
        type="date"
        value={asked.dueOn}
        onChange={(dueOn) => change({ dueOn })}
      />
    </>
  );
}
