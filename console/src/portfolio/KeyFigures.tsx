import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useLocale } from "../app/use-locale.ts";
import { useViewer } from "../app/viewer.tsx";
import { formatCount } from "../format/count.ts";
import { formatInstant } from "../format/date.ts";
import form from "../ui/form.module.css";
import { Hidden } from "../ui/Hidden.tsx";
import styles from "./Portfolio.module.css";
import type { Analysis } from "./portfolio-query.ts";

/** What one wants to know first: how many came, how long decisions took, how many were late; and as of when. */
export function KeyFigures({ analysis }: { analysis: Analysis }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { institution } = useViewer();
  const { funnel, breached, medianDays, p90Days, asOf, leastPeople } = analysis;
  const days = (value: number | null): ReactNode =>
    value === null ? <Hidden least={leastPeople} /> : plural(value, { one: "# working day", other: "# working days" });
  const people = (value: number | null): ReactNode =>
    value === null ? <Hidden least={leastPeople} /> : formatCount(value, locale);
  const figures: readonly (readonly [string, ReactNode])[] = [
    [t`Submitted`, people(funnel.submitted)],
    [t`Half decided within`, days(medianDays)],
    [t`Nine of ten within`, days(p90Days)],
    [t`Not decided in time`, people(breached)],
  ];
  const at = asOf ? formatInstant(asOf, locale, institution?.timeZone ?? "UTC") : null;
  return (
    <div>
      <dl className={styles.figures}>
        {figures.map(([label, value]) => (
          <div key={label} className={styles.figure}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={form.quiet}>
        {at ? t`As of ${at}.` : t`Not told yet: the first numbers come within half a minute.`}
        {locale === "en" ? " " : ""}
        {t`Time to decide counts working days, without the days that waited for documents. Not in time: decided late, or still waiting longer than it should.`}
      </p>
    </div>
  );
}
