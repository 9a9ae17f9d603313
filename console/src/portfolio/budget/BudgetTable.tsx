import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useLocale } from "../../app/use-locale.ts";
import { formatDate, formatDayOf } from "../../format/date.ts";
import { formatMoney } from "../../format/money.ts";
import figures from "../../ui/figures.module.css";
import { BudgetBar } from "./BudgetBar.tsx";
import type { Budget } from "./budget-query.ts";

type Props = {
  budgets: readonly Budget[];
  platform: boolean;
  /** Opens one to be changed; null for who may not. */
  onEdit: ((budget: Budget) => void) | null;
};

/** Budgets with what is held by open offers, what is spent by accepted ones, and what is left. */
export function BudgetTable({ budgets, platform, onEdit }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <section className={figures.wide} aria-label={t`Relief budget`} tabIndex={0}>
      <table className={figures.table}>
        <caption className="visually-hidden">{t`Relief budget`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Period`}</th>
            {platform && <th scope="col">{t`Institution`}</th>}
            <th scope="col" data-number>{t`Budget`}</th>
            <th scope="col" data-number>{t`Spent`}</th>
            <th scope="col" data-number>{t`Held by offers`}</th>
            <th scope="col" data-number>{t`Left`}</th>
            <td className={figures.track} data-narrow />
            <th scope="col">{t`Set by`}</th>
            {onEdit && (
              <th scope="col">
                <span className="visually-hidden">{t`Change`}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {budgets.map((budget) => {
            const from = formatDate(budget.from, locale);
            const to = formatDate(budget.to, locale);
            const period = t`${from} to ${to}`;
            return (
              <tr key={budget.id}>
                <th scope="row">{period}</th>
                {platform && <td>{budget.institution.name}</td>}
                <td data-number>{formatMoney(budget.amount, locale)}</td>
                <td data-number>{formatMoney(budget.consumed, locale)}</td>
                <td data-number>{formatMoney(budget.reserved, locale)}</td>
                <td data-number>{formatMoney(budget.left, locale)}</td>
                <td className={figures.track} data-narrow aria-hidden>
                  <BudgetBar budget={budget} />
                </td>
                <td>
                  {budget.setByName}
                  <span className={figures.note}>
                    {`${formatDayOf(budget.setAt, locale, budget.institution.timeZone)} · ${budget.reason}`}
                  </span>
                </td>
                {onEdit && (
                  <td>
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      aria-label={t`Change the budget of ${period}`}
                      onClick={() => onEdit(budget)}
                    >
                      {t`Change`}
                    </Button>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
