import { useLingui } from "@lingui/react/macro";
import { Input } from "../ui/fields.tsx";
import type { MeasureForm } from "./measure-form.ts";

type Props = Readonly<{ form: MeasureForm; onChange: (part: Partial<MeasureForm>) => void }>;

/** How far a measure goes: so many months or instalments, to a day, or for the days between two. */
export function MeasureFields({ form, onChange }: Props) {
  const { t } = useLingui();
  const date = (label: string, name: "fromDate" | "toDate") => (
    <Input label={label} type="date" value={form[name]} onChange={(day) => onChange({ [name]: day })} />
  );
  switch (form.type) {
    case "WAIVE":
      return null;
    case "SHIFT_TO_DATE":
      return date(t`New due date`, "toDate");
    case "RATE_REDUCTION":
      return (
        <>
          <Input
            label={t`New annual rate, %`}
            type="number"
            min={0}
            value={form.ratePercent}
            onChange={(ratePercent) => onChange({ ratePercent })}
          />
          {date(t`From the day after`, "fromDate")}
        </>
      );
    case "INTEREST_PAUSE":
      return (
        <>
          {date(t`From the day after`, "fromDate")}
          {date(t`Up to and including`, "toDate")}
        </>
      );
    default:
      return (
        <Input
          label={form.type === "TAIL" || form.type === "RE_AGE" ? t`Instalments` : t`Months`}
          type="number"
          min={1}
          max={24}
          value={form.count}
          onChange={(count) => onChange({ count })}
        />
      );
  }
}
