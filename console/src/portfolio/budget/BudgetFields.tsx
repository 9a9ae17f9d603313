import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { currencyOf } from "../../authority/limit-words.ts";
import { todayIn } from "../../format/today.ts";
import { typedAmount } from "../../format/typed-amount.ts";
import { CommandForm } from "../../ui/CommandForm.tsx";
import { Input } from "../../ui/fields.tsx";
import { HouseField } from "../../ui/HouseField.tsx";
import styles from "../Portfolio.module.css";
import { type BudgetForm, type BudgetProblem, emptyBudget, formOf, problemsOf } from "./budget-form.ts";
import type { Budget, BudgetHouse } from "./budget-query.ts";
import { useSetBudget } from "./useSetBudget.ts";

type Props = { opened: Budget | null; houses: readonly BudgetHouse[]; onDone: () => void; onBack: () => void };

/** Sets the budget of a period, or changes the one that begins on the same day. */
export function BudgetFields({ opened, houses, onDone, onBack }: Props) {
  const { t } = useLingui();
  const today = todayIn(houses[0]?.timeZone ?? "UTC");
  const [form, setForm] = useState(() => (opened ? formOf(opened) : emptyBudget(houses, today)));
  const [tried, setTried] = useState(false);
  const { busy, refusals, failure, send } = useSetBudget(onDone);
  const house = houses.find(({ id }) => id === form.institutionId);
  const currency = house ? currencyOf(house) : "CNY";
  const change = (part: Partial<BudgetForm>) => setForm((now) => ({ ...now, ...part }));
  const problems = tried ? problemsOf(form, currency) : {};
  const words: Readonly<Record<BudgetProblem, string>> = {
    NO_DAY: t`Choose a day.`,
    REVERSED: t`The last day comes before the first.`,
    AMOUNT: t`Write an amount such as 200000 or 200,000.50.`,
    EMPTY: t`A budget is only set with a reason.`,
  };
  const wrong = (field: keyof BudgetForm): string | null => {
    const problem = problems[field];
    if (problem) return words[problem];
    return refusals.find((each) => each.field?.includes(field))?.message ?? null;
  };
  const submit = () => {
    setTried(true);
    const amount = typedAmount(form.amount, currency);
    if (amount === null || Object.keys(problemsOf(form, currency)).length > 0) return;
    void send({ ...form, amount, reason: form.reason.trim() });
  };
  const unplaced = failure ? [failure] : refusals.filter(({ field }) => !field?.length).map(({ message }) => message);
  return (
    <CommandForm
      place="section"
      title={opened ? t`Change the budget` : t`Set a budget`}
      submit={t`Set the budget`}
      sending={{ busy, messages: unplaced }}
      onSubmit={submit}
      onBack={onBack}
    >
      <div className={styles.fields}>
        {!opened && (
          <HouseField
            houses={houses}
            value={form.institutionId}
            onChange={(institutionId) => change({ institutionId })}
          />
        )}
        <Input
          type="date"
          label={t`First day`}
          hint={t`A budget that begins on it already gets the new amount.`}
          error={wrong("from")}
          value={form.from}
          onChange={(from) => change({ from })}
        />
        <Input type="date" label={t`Last day`} error={wrong("to")} value={form.to} onChange={(to) => change({ to })} />
        <Input
          label={t`Budget`}
          hint={t`Not below what is held and spent already.`}
          error={wrong("amount")}
          suffix={currency}
          value={form.amount}
          onChange={(amount) => change({ amount })}
        />
        <Input
          label={t`Why`}
          hint={t`For the record.`}
          error={wrong("reason")}
          value={form.reason}
          onChange={(reason) => change({ reason })}
        />
      </div>
    </CommandForm>
  );
}
