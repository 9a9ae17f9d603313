import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { submitByKeys } from "../../app/shortcuts/submit-by-keys.ts";
import { currencyOf } from "../../authority/limit-words.ts";
import { todayIn } from "../../format/today.ts";
import { Input, Select } from "../../ui/fields.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import styles from "../Portfolio.module.css";
import { type BudgetForm, type BudgetProblem, emptyBudget, formOf, problemsOf } from "./budget-form.ts";
import type { Budget, BudgetHouse } from "./budget-query.ts";
import { useSetBudget } from "./useSetBudget.ts";

type Props = { opened: Budget | null; houses: readonly BudgetHouse[]; onDone: () => void; onBack: () => void };

/** Sets the budget of a period, or changes the one that begins on the same day. */
export function BudgetFields({ opened, houses, onDone, onBack }: Props) {
  const { t } = useLingui();
  const element = useRef<HTMLFormElement>(null);
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
  useEffect(() => element.current?.querySelector<HTMLElement>("select, input")?.focus(), []);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    // Drawn at once: what is missing must be marked before the first of it is looked for.
    flushSync(() => setTried(true));
    if (Object.keys(problemsOf(form, currency)).length === 0) void send(form, currency);
    element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  };
  const unplaced = failure ? [failure] : refusals.filter(({ field }) => !field?.length).map(({ message }) => message);
  return (
    <form ref={element} className={styles.form} onSubmit={onSubmit} onKeyDown={submitByKeys} noValidate>
      <h3 className={styles.heading}>{opened ? t`Change the budget` : t`Set a budget`}</h3>
      {unplaced.map((message) => (
        <p key={message} className={styles.refusal} role="alert">
          {message}
        </p>
      ))}
      <div className={styles.fields}>
        {houses.length > 1 && !opened && (
          <Select
            label={t`Institution`}
            options={houses.map(({ id }) => id)}
            labels={Object.fromEntries(houses.map(({ id, name }) => [id, name]))}
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
      <div className={styles.submit}>
        <Button type="submit" loading={busy} rightSection={<Kbd keys="mod+Enter" />}>{t`Set the budget`}</Button>
        <Button variant="subtle" color="gray" onClick={onBack}>{t`Back`}</Button>
      </div>
    </form>
  );
}
