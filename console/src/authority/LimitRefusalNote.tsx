import { Trans, useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { formatInstant } from "../format/date.ts";
import styles from "./Authority.module.css";
import { limitLine } from "./limit-words.ts";
import type { Limit } from "./limits-query.ts";
import type { SendLimits } from "./useSendLimits.ts";

type Props = { sending: SendLimits; standing: Limit | null };

/** Why nothing was changed and, where somebody else was quicker, what is in force now and by whom. */
export function LimitRefusalNote({ sending: { refusals, failure, stale }, standing }: Props) {
  const messages = failure ? [failure] : [...new Set(refusals.map(({ message }) => message))];
  if (messages.length === 0) return null;
  return (
    <div className={styles.refusal} role="alert">
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
      {stale && <InForceNow standing={standing} endedBy={stale.changedBy} />}
      <p className={styles.newsNote}>
        <Trans>What you typed is still here.</Trans>
      </p>
    </div>
  );
}

function InForceNow({ standing, endedBy }: { standing: Limit | null; endedBy: string | null }) {
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
      {t`In force now: ${line}.`} <span className={styles.newsNote}>{`${standing.setByName}, ${at}`}</span>
    </p>
  );
}
