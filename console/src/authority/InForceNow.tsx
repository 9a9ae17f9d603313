import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { formatInstant } from "../format/date.ts";
import form from "../ui/form.module.css";
import styles from "./Authority.module.css";
import { limitLine } from "./limit-words.ts";
import type { Limit } from "./limits-query.ts";

type Props = { standing: Limit | null /** Who ended them, where somebody did. */; endedBy: string | null };

/** Somebody else was quicker: what is in force now, and by whom. */
export function InForceNow({ standing, endedBy }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  if (!standing)
    return (
      <p className={styles.news}>
        {endedBy ? t`${endedBy} has ended them: none are in force now.` : t`None are in force now.`}
      </p>
    );
  const line = limitLine(standing, locale);
  const at = formatInstant(standing.setAt, locale, standing.institution.timeZone);
  return (
    <p className={styles.news}>
      {t`In force now: ${line}.`} <span className={form.newsNote}>{`${standing.setByName}, ${at}`}</span>
    </p>
  );
}
