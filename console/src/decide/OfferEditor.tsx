import { useLingui } from "@lingui/react/macro";
import { DEFERRED_INTEREST_LABELS, MEASURE_LABELS } from "@respite/shared/locale/labels/relief-labels";
import { DEFERRED_INTEREST_PLACES } from "@respite/shared/relief/relief";
import { useState } from "react";
import { labelsIn } from "../app/labels-in.ts";
import { useLocale } from "../app/use-locale.ts";
import type { ReliefMeasureInput } from "../operations.generated.ts";
import { Input, Select } from "../ui/fields.tsx";
import { composeRelief, formOf, MAIN_MEASURES, mayWaive, type ReliefForm } from "./compose.ts";
import styles from "./Decide.module.css";
import { MeasureFields } from "./MeasureFields.tsx";

/** Changes what an offer is made of; every change is computed by the server while one looks. */
export function OfferEditor({
  measures,
  onChange,
}: {
  measures: readonly ReliefMeasureInput[];
  onChange: (measures: ReliefMeasureInput[]) => void;
}) {
  const { t } = useLingui();
  const locale = useLocale();
  const [form, setForm] = useState(() => formOf(measures));
  const change = (part: Partial<ReliefForm>) => {
    const next = { ...form, ...part };
    setForm(next);
    onChange(composeRelief(next));
  };
  return (
    <div className={styles.editor}>
      <Select
        label={t`Measure`}
        options={MAIN_MEASURES}
        labels={labelsIn(MEASURE_LABELS, locale)}
        value={form.type}
        onChange={(type) => change({ type })}
      />
      <MeasureFields form={form} onChange={change} />
      {form.type === "SHIFT" && (
        <Select
          label={t`Deferred interest`}
          options={DEFERRED_INTEREST_PLACES}
          labels={labelsIn(DEFERRED_INTEREST_LABELS, locale)}
          value={form.place}
          onChange={(place) => change({ place })}
        />
      )}
      {form.type === "CAPITALISE" && (
        <Select
          label={t`Last instalment`}
          options={["EXTEND", "KEEP"]}
          labels={{ EXTEND: t`Moves by the same months`, KEEP: t`Stays where it is` }}
          value={form.maturity}
          onChange={(maturity) => change({ maturity })}
        />
      )}
      {mayWaive(form.type) && (
        <Input
          label={t`Waive, % of the deferral’s interest`}
          type="number"
          min={0}
          max={100}
          value={form.waivedPercent}
          onChange={(waivedPercent) => change({ waivedPercent })}
        />
      )}
      <Input
        label={t`Waive, % of the unpaid penalties`}
        type="number"
        min={0}
        max={100}
        value={form.penaltyPercent}
        onChange={(penaltyPercent) => change({ penaltyPercent })}
      />
    </div>
  );
}
