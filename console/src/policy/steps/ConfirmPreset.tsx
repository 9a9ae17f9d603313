import { useLingui } from "@lingui/react/macro";
import { useId } from "react";
import fields from "../../ui/fields.module.css";
import type { House } from "../policy-query.ts";
import styles from "./Steps.module.css";

type Props = {
  preset: string;
  house: House;
  confirmed: boolean;
  onChange: (confirmed: boolean) => void;
  /** It was sent without. */
  missing: boolean;
};

/** The word that a template's numbers hold for the institution: a preset decides nothing until somebody gives it. */
export function ConfirmPreset({ preset, house, confirmed, onChange, missing }: Props) {
  const { t } = useLingui();
  const id = useId();
  const { name } = house;
  return (
    <div>
      <label className={styles.confirm}>
        <input
          type="checkbox"
          checked={confirmed}
          aria-invalid={missing || undefined}
          aria-describedby={missing ? id : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {t`I have checked the numbers of ${preset} against their sources: they hold for ${name}.`}
      </label>
      {missing && (
        <p id={id} className={fields.error}>
          {t`Its numbers come from a template. Confirm that they hold, then publish.`}
        </p>
      )}
    </div>
  );
}
