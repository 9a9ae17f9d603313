import { useLingui } from "@lingui/react/macro";
import type { NumberInWords } from "@respite/shared/policy/numbers-in-words";
import { wordOf } from "@respite/shared/policy/policy-words";
import { useLocale } from "../../app/use-locale.ts";
import { CheckList, Input, Select } from "../../ui/fields.tsx";
import { kindOf, shownText, wordsFor } from "./number-field.ts";
import { OrderField } from "./OrderField.tsx";
import { reasonWords } from "./reason-words.ts";
import type { Edit } from "./useEdit.ts";

type Props = { number: NumberInWords; edit: Edit };

/** One number in the control that fits it. What stands there now is said below, in words. */
export function NumberField({ number: { name, called, value, words }, edit }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const label = called[locale];
  const kind = kindOf(name, value);
  const text = edit.form.numbers[name] ?? shownText(name, value);
  const listed = text === "" ? [] : text.split(",").map((word) => word.trim());
  const before = words[locale];
  const is = {
    label,
    error: edit.problemAt(`numbers.${name}`),
    value: text,
    onChange: (typed: string) => edit.type(name, typed),
  };
  const options = wordsFor(name);
  const labelOf = name.endsWith("easons") ? reasonWords(locale) : (word: string) => wordOf(word)[locale];
  const labels = Object.fromEntries(options.map((word) => [word, labelOf(word)]));
  const setWords = (chosen: readonly string[]) => edit.type(name, chosen.join(", "));
  const hint = before === "" ? t`None yet.` : t`Now: ${before}`;
  switch (kind) {
    case "SWITCH":
      return (
        <Select
          {...is}
          hint={hint}
          options={["true", "false"]}
          labels={{ true: t`Switched on`, false: t`Switched off` }}
        />
      );
    case "GROUND":
      return <Select {...is} hint={hint} options={options} labels={labels} />;
    case "SET":
      return (
        <CheckList
          legend={label}
          options={options}
          labels={labels}
          value={listed}
          onChange={setWords}
          error={is.error}
        />
      );
    case "ORDER":
      return (
        <OrderField
          legend={label}
          options={options}
          labels={labels}
          value={listed}
          isWhole={name === "performance.allocation"}
          onChange={setWords}
          error={is.error}
        />
      );
    case "SHARE":
      return <Input {...is} hint={hint} suffix="%" />;
    case "MONEY":
      return <Input {...is} hint={hint} suffix={name.split(".").at(-1) ?? ""} />;
    default:
      return <Input {...is} hint={hint} />;
  }
}
