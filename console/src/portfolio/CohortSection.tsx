import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { formatCount } from "../format/count.ts";
import { formatMonth } from "../format/date.ts";
import figures from "../ui/figures.module.css";
import form from "../ui/form.module.css";
import { Hidden } from "../ui/Hidden.tsx";
import { HiddenNote } from "../ui/HiddenNote.tsx";
import { Section } from "../ui/Section.tsx";
import { CohortBar } from "./CohortBar.tsx";
import type { Analysis } from "./portfolio-query.ts";

type Props = { cohorts: Analysis["cohorts"]; least: number };

/** What became of the agreements of each month: kept to the end, broken, or still running. */
export function CohortSection({ cohorts, least }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const cell = (count: number | null) => (count === null ? <Hidden least={least} /> : formatCount(count, locale));
  const most = Math.max(1, ...cohorts.map(({ accepted }) => accepted ?? 0));
  const title = t`Kept and broken, by month of acceptance`;
  return (
    <Section title={title}>
      {cohorts.length === 0 ? (
        <p className={form.quiet}>{t`No offer was accepted yet.`}</p>
      ) : (
        <table className={figures.table}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t`Month`}</th>
              <th scope="col" data-number>{t`Accepted`}</th>
              <th scope="col" data-number>{t`Kept`}</th>
              <th scope="col" data-number>{t`Broken`}</th>
              <td className={figures.track} />
            </tr>
          </thead>
          <tbody>
            {cohorts.map((cohort) => (
              <tr key={cohort.month}>
                <th scope="row">{formatMonth(cohort.month, locale)}</th>
                <td data-number>{cell(cohort.accepted)}</td>
                <td data-number>{cell(cohort.cured)}</td>
                <td data-number>{cell(cohort.broken)}</td>
                <td className={figures.track} aria-hidden>
                  <CohortBar cohort={cohort} most={most} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <HiddenNote shown={cohorts.some(({ cured }) => cured === null)} least={least} />
    </Section>
  );
}
