import { Trans } from "@lingui/react/macro";
import { EVIDENCE_KINDS } from "@respite/shared/case/case-words";
import { EVIDENCE_KIND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { UNDERTAKING_LABELS } from "@respite/shared/locale/labels/condition-labels";
import { type OfferConditions, UNDERTAKINGS } from "@respite/shared/relief/offer-conditions";
import { labelsIn } from "../app/labels-in.ts";
import { useLocale } from "../app/use-locale.ts";
import { CheckList } from "../ui/fields.tsx";

export const NO_CONDITIONS: OfferConditions = { documents: [], undertakings: [] };

type Props = Readonly<{ conditions: OfferConditions; onChange: (conditions: OfferConditions) => void }>;

/** On what an offer is made. Closed until there is something in it: most offers are made on nothing. */
export function ConditionsFields({ conditions, onChange }: Props) {
  const locale = useLocale();
  const some = conditions.documents.length + conditions.undertakings.length > 0;
  return (
    <details open={some || undefined}>
      <summary>
        <Trans>Conditions</Trans>
      </summary>
      <CheckList
        legend={<Trans>To be sent before acceptance</Trans>}
        options={EVIDENCE_KINDS}
        labels={labelsIn(EVIDENCE_KIND_LABELS, locale)}
        value={conditions.documents}
        onChange={(documents) => onChange({ ...conditions, documents })}
      />
      <CheckList
        legend={<Trans>Promised by accepting</Trans>}
        options={UNDERTAKINGS}
        labels={labelsIn(UNDERTAKING_LABELS, locale)}
        value={conditions.undertakings}
        onChange={(undertakings) => onChange({ ...conditions, undertakings })}
      />
    </details>
  );
}
