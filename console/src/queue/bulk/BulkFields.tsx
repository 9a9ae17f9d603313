import { Trans, useLingui } from "@lingui/react/macro";
import { EVIDENCE_KINDS } from "@respite/shared/case/case-words";
import { EVIDENCE_KIND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { labelsIn } from "../../app/labels-in.ts";
import { useLocale } from "../../app/use-locale.ts";
import { PersonField } from "../../authority/PersonField.tsx";
import { CheckList, Input, TextArea } from "../../ui/fields.tsx";
import type { BulkAction, BulkForm, BulkProblem } from "./bulk-form.ts";

type Props = {
  action: BulkAction;
  form: BulkForm;
  institutionId: string;
  change: (part: Partial<BulkForm>) => void;
  problems: readonly BulkProblem[];
};

/** To whom, or for what the borrowers are asked; a claim needs nothing. */
export function BulkFields({ action, form, institutionId, change, problems }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  if (action === "claim") return null;
  if (action === "assign") {
    const error = problems.includes("NOBODY") ? t`Choose somebody.` : null;
    const hint = t`Part of the name. The cases are theirs until the end of the next business day.`;
    return <PersonField form={{ ...form, institutionId }} change={change} error={error} hint={hint} />;
  }
  return (
    <>
      <CheckList
        legend={<Trans>Documents</Trans>}
        options={EVIDENCE_KINDS}
        labels={labelsIn(EVIDENCE_KIND_LABELS, locale)}
        value={form.kinds}
        onChange={(kinds) => change({ kinds })}
        error={problems.includes("NO_KIND") ? t`Choose at least one document.` : null}
      />
      <TextArea
        label={<Trans>Words to the borrower</Trans>}
        hint={<Trans>What exactly is needed, and why.</Trans>}
        error={problems.includes("NO_NOTE") ? t`The borrower must know what is needed.` : null}
        value={form.note}
        onChange={(note) => change({ note })}
        required
      />
      <Input
        label={<Trans>Due date</Trans>}
        hint={<Trans>Empty: the time the policy gives.</Trans>}
        type="date"
        value={form.dueOn}
        onChange={(dueOn) => change({ dueOn })}
      />
    </>
  );
}
