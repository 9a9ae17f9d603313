import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useLocale } from "../app/use-locale.ts";
import styles from "./Authority.module.css";
import { limitLine } from "./limit-words.ts";
import type { Limit } from "./limits-query.ts";
import { useWhose } from "./useWhose.ts";

/** Nobody replaces limits unseen: whoever wants to set them anew is led to those in force. */
export function AlreadySet({ limit }: { limit: Limit }) {
  const { t } = useLingui();
  const locale = useLocale();
  const whose = useWhose()(limit);
  const line = limitLine(limit, locale);
  return (
    <div className={styles.taken} role="status">
      <p>{t`Limits are in force for ${whose}: ${line}.`}</p>
      <Link to="/authority" search={{ limit: limit.id }}>
        <Trans>Change those</Trans>
      </Link>
    </div>
  );
}
