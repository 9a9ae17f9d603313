import { useLingui } from "@lingui/react/macro";
import { PersonField } from "../../authority/PersonField.tsx";
import { EvidenceFields } from "../../decide/EvidenceFields.tsx";
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
  if (action === "claim") return null;
  if (action === "assign") {
    const error = problems.includes("NOBODY") ? t`Choose somebody.` : null;
    const hint = t`Part of the name. The cases are theirs until the end of the next business day.`;
    return <PersonField form={{ ...form, institutionId }} change={change} error={error} hint={hint} />;
  }
  return (
    <EvidenceFields
      asked={form}
      change={change}
      lacks={{ kinds: problems.includes("NO_KIND"), note: problems.includes("NO_NOTE") }}
    />
  );
}
