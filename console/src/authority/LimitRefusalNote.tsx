import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { formatInstant } from "../format/date.ts";
import form from "../ui/form.module.css";
import { RefusedNote } from "../ui/RefusedNote.tsx";
import styles from "./Authority.module.css";
import { limitLine } from "./limit-words.ts";
import type { Limit } from "./limits-query.ts";
import type { SendLimits } from "./useSendLimits.ts";

type Props = { sending: SendLimits; standing: Limit | null };

/** Why nothing was changed and, where somebody else was quicker, what is in force now and by whom. */
export function LimitRefusalNote({ sending: { messages, stale }, standing }: Props) {
  return (
    <RefusedNote messages={messages}>
      {stale && <InForceNow standing={standing} endedBy={stale.changedBy} />}
    </RefusedNote>
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
      {t`In force now: ${line}.`} <span className={form.newsNote}>{`${standing.setByName}, ${at}`}</span>
    </p>
  );
}
