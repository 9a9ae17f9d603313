import { type ChangeEvent, type ReactNode, type Ref, useId } from "react";
import styles from "./fields.module.css";

type Shared = { label: ReactNode; hint?: ReactNode; error?: string | null | undefined };

/** A label, a native control, and below it what helps or what is wrong. */
export function Field({
  label,
  hint,
  error,
  children,
}: Shared & {
  children: (ids: {
    id: string;
    "aria-describedby": string | undefined;
    "aria-invalid": true | undefined;
  }) => ReactNode;
}) {
  const id = useId();
  const about = error || hint ? `${id}-about` : undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({ id, "aria-describedby": about, "aria-invalid": error ? true : undefined })}
      {about && (
        <p id={about} className={error ? styles.error : styles.hint}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

type TextProps = Shared & {
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
  ref?: Ref<HTMLTextAreaElement> | undefined;
  rows?: number;
  /** The language that is written in it, where it is not the screen's. */
  lang?: string;
};

export const TextArea = ({ value, onChange, required = false, rows = 3, ref, lang, ...field }: TextProps) => (
  <Field {...field}>
    {(ids) => (
      <textarea
        {...ids}
        ref={ref}
        className={styles.control}
        lang={lang}
        rows={rows}
        value={value}
        required={required}
        maxLength={4000}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
);

type InputProps = Shared & {
  value: string;
  onChange: (value: string) => void;
  type?: "text" | "date" | "number";
  min?: number | string;
  max?: number | string;
  suffix?: string;
  /** The language that is written in it, where it is not the screen's. */
  lang?: string;
};

export const Input = ({ value, onChange, type = "text", min, max, suffix, lang, ...field }: InputProps) => (
  <Field {...field}>
    {(ids) => (
      <span className={styles.affixed}>
        <input
          {...ids}
          type={type}
          min={min}
          max={max}
          lang={lang}
          className={styles.control}
          value={value}
          onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.currentTarget.value)}
        />
        {suffix && <span className={styles.suffix}>{suffix}</span>}
      </span>
    )}
  </Field>
);

type SelectProps<T extends string> = Shared & {
  value: T;
  onChange: (value: T) => void;
  options: readonly T[];
  labels: Readonly<Record<T, string>>;
};

export const Select = <T extends string>({ value, onChange, options, labels, ...field }: SelectProps<T>) => (
  <Field {...field}>
    {(ids) => (
      <select
        {...ids}
        className={styles.control}
        value={value}
        onChange={(event) => onChange(options.find((each) => each === event.currentTarget.value) ?? value)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {labels[option]}
          </option>
        ))}
      </select>
    )}
  </Field>
);

type CheckListProps<T extends string> = {
  legend: ReactNode;
  options: readonly T[];
  labels: Readonly<Record<T, string>>;
  value: readonly T[];
  onChange: (value: readonly T[]) => void;
  error?: string | null;
  firstRef?: Ref<HTMLInputElement>;
};

/** Any of several words. */
export function CheckList<T extends string>({
  legend,
  options,
  labels,
  value,
  onChange,
  error,
  firstRef,
}: CheckListProps<T>) {
  const about = useId();
  return (
    <fieldset className={styles.checks} aria-describedby={error ? about : undefined}>
      <legend className={styles.label}>{legend}</legend>
      {options.map((option, index) => (
        <label key={option} className={styles.check}>
          <input
            ref={index === 0 ? firstRef : undefined}
            type="checkbox"
            aria-invalid={(error && index === 0) || undefined}
            checked={value.includes(option)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...value, option] : value.filter((each) => each !== option))
            }
          />
          {labels[option]}
        </label>
      ))}
      {error && (
        <p id={about} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
