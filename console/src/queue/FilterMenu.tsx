import { IconChevronDown } from "@tabler/icons-react";
import { lazy } from "react";
import { MenuButton } from "../ui/MenuButton.tsx";
import type { CheckboxMenuProps } from "./CheckboxMenu.tsx";
import styles from "./Queue.module.css";

const CheckboxMenu = lazy(() => import("./CheckboxMenu.tsx"));

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
  const choose: CheckboxMenuProps["onChange"] = (option, on) =>
    onChange(options.filter((each) => (each === option ? on : value.includes(each))));
  const items = options.map((option) => ({ value: option, label: labels[option], checked: value.includes(option) }));
  return (
    <MenuButton
      label={label}
      className={styles.filter}
      on={value.length > 0}
      menu={(drop) => <CheckboxMenu drop={drop} items={items} onChange={choose} />}
    >
      {label}
      {chosen && <strong>{chosen}</strong>}
      <IconChevronDown size={14} aria-hidden />
    </MenuButton>
  );
}
