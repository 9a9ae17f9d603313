import { useLingui } from "@lingui/react/macro";
import { ActionIcon } from "@mantine/core";
import { DEFERRED_INTEREST_LABELS, MEASURE_LABELS } from "@respite/shared/locale/labels/relief-labels";
import { DEFERRED_INTEREST_PLACES } from "@respite/shared/relief/relief";
import { IconX } from "@tabler/icons-react";
import { labelsIn } from "../app/labels-in.ts";
import { useLocale } from "../app/use-locale.ts";
import { Select } from "../ui/fields.tsx";
import { MeasureFields } from "./MeasureFields.tsx";
import type { MeasureForm } from "./measure-form.ts";
import styles from "./Offer.module.css";
import { choicesAt, maturitiesAt } from "./stand-together.ts";

type Props = Readonly<{
  parts: readonly MeasureForm[];
  at: number;
  onChange: (part: Partial<MeasureForm>) => void;
  onRemove: () => void;
}>;

/** One measure of an offer. What cannot stand with the others is not among the choices. */
export function MeasureEditor({ parts, at, onChange, onRemove }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const form = parts[at];
  if (!form) return null;
  const number = at + 1;
  const several = parts.length > 1;
  const maturities = maturitiesAt(parts, at);
  return (
    <fieldset className={styles.measure} data-measure>
      <legend className="visually-hidden">{t`Measure ${number}`}</legend>
      {several && (
        <ActionIcon
          className={styles.drop}
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t`Remove measure ${number}`}
          onClick={onRemove}
        >
          <IconX size={15} />
        </ActionIcon>
      )}
      <Select
        label={several ? t`Measure ${number}` : t`Measure`}
        options={choicesAt(parts, at)}
        labels={labelsIn(MEASURE_LABELS, locale)}
        value={form.type}
        onChange={(type) => onChange({ type })}
      />
      <MeasureFields form={form} onChange={onChange} />
      {form.type === "SHIFT" && (
        <Select
          label={t`Deferred interest`}
          options={DEFERRED_INTEREST_PLACES}
          labels={labelsIn(DEFERRED_INTEREST_LABELS, locale)}
          value={form.place}
          onChange={(place) => onChange({ place })}
        />
      )}
      {form.type === "CAPITALISE" && (
        <Select
          label={t`Last instalment`}
          options={maturities}
          labels={{ EXTEND: t`Moves by the same months`, KEEP: t`Stays where it is` }}
          value={form.maturity}
          onChange={(maturity) => onChange({ maturity })}
        />
      )}
    </fieldset>
  );
}
