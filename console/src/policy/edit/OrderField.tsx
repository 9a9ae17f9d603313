import { useLingui } from "@lingui/react/macro";
import { ActionIcon } from "@mantine/core";
import { IconArrowUp, IconX } from "@tabler/icons-react";
import { useId } from "react";
import fields from "../../ui/fields.module.css";
import { Select } from "../../ui/fields.tsx";
import styles from "./Edit.module.css";

type Props = {
  legend: string;
  options: readonly string[];
  labels: Readonly<Record<string, string>>;
  value: readonly string[];
  /** Every word has to stand in it, only the order is free. */
  isWhole: boolean;
  onChange: (words: readonly string[]) => void;
  error: string | null;
};

/** Words whose order says something: each can be moved up and, unless all have to stay, taken out or added. */
export function OrderField({ legend, options, labels, value, isWhole, onChange, error }: Props) {
  const { t } = useLingui();
  const id = useId();
  const raise = (at: number) => {
    const word = value[at] ?? "";
    const without = value.filter((each) => each !== word);
    onChange([...without.slice(0, at - 1), word, ...without.slice(at - 1)]);
  };
  const rest = options.filter((word) => !value.includes(word));
  return (
    <fieldset className={styles.order} aria-describedby={error ? id : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      <ol className={styles.orderList}>
        {value.map((word, at) => {
          const label = labels[word] ?? word;
          return (
            <li key={word} className={styles.orderItem}>
              <span>{label}</span>
              {at > 0 && (
                <ActionIcon variant="subtle" color="gray" aria-label={t`Move up: ${label}`} onClick={() => raise(at)}>
                  <IconArrowUp size={15} />
                </ActionIcon>
              )}
              {!isWhole && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t`Take out: ${label}`}
                  onClick={() => onChange(value.filter((each) => each !== word))}
                >
                  <IconX size={15} />
                </ActionIcon>
              )}
            </li>
          );
        })}
      </ol>
      {!isWhole && rest.length > 0 && (
        <Select
          label={t`Add`}
          options={["", ...rest]}
          labels={{ "": t`Choose…`, ...labels }}
          value=""
          onChange={(word) => word !== "" && onChange([...value, word])}
        />
      )}
      {error && (
        <p id={id} className={fields.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
