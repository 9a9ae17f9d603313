import { useLingui } from "@lingui/react/macro";
import { GROUND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { useLocale } from "../app/use-locale.ts";
import { formatCount } from "../format/count.ts";
import { Chip } from "../ui/Chip.tsx";
import figures from "../ui/figures.module.css";
import form from "../ui/form.module.css";
import { Section } from "../ui/Section.tsx";
import { formatShare } from "./format-share.ts";
import styles from "./Portfolio.module.css";
import type { Analysis } from "./portfolio-query.ts";

type Props = { alike: Analysis["alike"]; least: number };

/** How alike reviewers decide alike cases: each beside everybody else, and marked where chance hardly explains it. */
export function ConsistencySection({ alike, least }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Section title={t`How alike cases are decided`}>
      {alike.length === 0 ? (
        <p className={form.quiet}>{t`Nobody has decided ${least} alike cases in this period.`}</p>
      ) : (
        <table className={figures.table}>
          <caption className="visually-hidden">{t`How alike cases are decided`}</caption>
          <thead>
            <tr>
              <th scope="col">{t`Alike cases`}</th>
              <th scope="col">{t`Reviewer`}</th>
              <th scope="col" data-number>{t`Decided`}</th>
              <th scope="col" data-number>{t`Granted`}</th>
              <th scope="col" data-number>{t`By all others`}</th>
              <th scope="col">{t`Difference`}</th>
              <td className={figures.track} data-narrow />
            </tr>
          </thead>
          <tbody>
            {alike.flatMap(({ ground, rulesPassed, reviewers }) =>
              reviewers.map(({ reviewer, decided, rate, othersRate, stands }, at) => (
                <tr key={`${ground} ${rulesPassed} ${at}`} data-first={at === 0 || undefined}>
                  <td>
                    {GROUND_LABELS[ground][locale]}
                    <span className={figures.note}>{rulesPassed ? t`rules met` : t`rules not met`}</span>
                  </td>
                  <th scope="row">{reviewer}</th>
                  <td data-number>{formatCount(decided, locale)}</td>
                  <td data-number>{formatShare(rate, locale)}</td>
                  <td data-number>{othersRate === null ? "–" : formatShare(othersRate, locale)}</td>
                  <td>
                    {stands ? (
                      <Chip tone="warn" dot>{t`Hardly chance`}</Chip>
                    ) : (
                      <span className={styles.soft}>{t`Within chance`}</span>
                    )}
                  </td>
                  <td className={figures.track} data-narrow aria-hidden>
                    <span className={styles.mark} style={{ inlineSize: `${rate * 100}%` }} />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
      <p className={form.quiet}>
        {t`Alike: the same ground, and the rules met or not. Only reviewers with at least ${least} decisions are shown. “Hardly chance”: so large a difference comes by chance less than once in a hundred. It is a reason to talk, not a verdict.`}
      </p>
    </Section>
  );
}
