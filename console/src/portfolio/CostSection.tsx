import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { type Amount, formatChange, formatMoney } from "../format/money.ts";
import { Chip } from "../ui/Chip.tsx";
import form from "../ui/form.module.css";
import { Hidden } from "../ui/Hidden.tsx";
import { Section } from "../ui/Section.tsx";
import styles from "./Portfolio.module.css";
import type { Analysis } from "./portfolio-query.ts";

type Props = { costs: Analysis["costs"]; least: number };

/** What accepted relief costs, by the offers and by the ledger, and whether both come to the same. */
export function CostSection({ costs, least }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const hidden = <Hidden least={least} />;
  const amount = (value: Amount | null) => (value ? formatMoney(value, locale) : hidden);
  const change = (value: Amount | null) => (value ? formatChange(value, locale) : hidden);
  return (
    <Section title={t`What relief costs`}>
      {costs.map((cost, at) => (
        <dl key={cost.exposure?.currency ?? at} className={styles.costs}>
          <div className={styles.cost}>
            <dt>{t`Outstanding of all applications`}</dt>
            <dd>{amount(cost.exposure)}</dd>
          </div>
          <div className={styles.cost}>
            <dt>{t`Lenders give up`}</dt>
            <dd>{amount(cost.toLender)}</dd>
          </div>
          <div className={styles.cost}>
            <dt>{t`Borrowers pay more, by the offers`}</dt>
            <dd>{change(cost.toBorrower)}</dd>
          </div>
          <div className={styles.cost}>
            <dt>{t`The same by the booked schedules`}</dt>
            <dd>{change(cost.ledger)}</dd>
          </div>
          <div className={styles.cost}>
            <dt>{t`Offers and ledger`}</dt>
            <dd>
              {cost.reconciled ? (
                <Chip tone="accent" dot>{t`Come to the same`}</Chip>
              ) : (
                <Chip tone="danger" dot>{t`Differ: have this looked into`}</Chip>
              )}
            </dd>
          </div>
        </dl>
      ))}
      <p className={form.quiet}>{t`Of accepted offers; what was undone costs nothing.`}</p>
    </Section>
  );
}
