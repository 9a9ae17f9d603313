import { Trans, useLingui } from "@lingui/react/macro";
import { useLocale } from "../../app/use-locale.ts";
import { formatDate } from "../../format/date.ts";
import { formatMoney } from "../../format/money.ts";
import { Section } from "../../ui/Section.tsx";
import table from "../../ui/table.module.css";
import type { Then } from "./case-then-query.ts";

/** The schedule that was in force, as it was booked: what had been paid is not in it. */
export function ThenSchedule({ schedule }: { schedule: NonNullable<Then["schedule"]> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { currency, instalments, number } = schedule;
  return (
    <Section title={<Trans>Schedule in force, as it was booked</Trans>} aside={t`Version ${number}`} flush>
      <table className={table.table} aria-label={t`Schedule in force, as it was booked`}>
        <thead>
          <tr>
            <th scope="col">{t`Instalment`}</th>
            <th scope="col">{t`Due on`}</th>
            <th scope="col" data-number>{t`Amount due`}</th>
          </tr>
        </thead>
        <tbody>
          {instalments.map((row) => (
            <tr key={row.number}>
              <td>{row.number}</td>
              <td data-short>{formatDate(row.dueOn, locale)}</td>
              <td data-number>{formatMoney({ minor: row.due, currency }, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
