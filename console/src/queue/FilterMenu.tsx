import { Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import styles from "./Queue.module.css";

type Props<T extends string> = {
  label: string;
  options: readonly T[];
  labels: Readonly<Record<T, string>>;
  value: readonly T[] | undefined;
  onChange: (value: readonly T[] | undefined) => void;
};

/** Any of several words; none ticked means all. */
export function FilterMenu<T extends string>({ label, options, labels, value = [], onChange }: Props<T>) {
  const only = value.length === 1 ? value[0] : undefined;
  const chosen = only ? labels[only] : value.length > 0 ? String(value.length) : null;
  return (
    <Menu position="bottom-start" width={240}>
      <Menu.Target>
        <button type="button" className={styles.filter} data-on={value.length > 0 || undefined}>
          {label}
          {chosen && <strong>{chosen}</strong>}
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map((option) => (
          <Menu.CheckboxItem
            key={option}
            checked={value.includes(option)}
            onChange={(on) => onChange(on ? [...value, option] : value.filter((each) => each !== option))}
          >
            {labels[option]}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
