import { useLingui } from "@lingui/react/macro";
import { SECOND_REVIEW_LABELS } from "@respite/shared/locale/labels/second-review-labels";
import type { Sentence } from "@respite/shared/locale/locale";
import { IconUsers } from "@tabler/icons-react";
import { useLocale } from "../app/use-locale.ts";
import styles from "./Decide.module.css";

/** Why a second person has to agree; `maker` is known once somebody has decided. */
export function SecondReviewNote({ reasons, maker }: { reasons: readonly string[]; maker: string | null }) {
  const { t } = useLingui();
  const locale = useLocale();
  const known: Readonly<Record<string, Sentence>> = SECOND_REVIEW_LABELS;
  return (
    <div className={styles.second}>
      <IconUsers size={17} stroke={1.7} aria-hidden />
      <div>
        <p>
          {maker
            ? t`${maker} approved it; a second person has to agree.`
            : t`A second reviewer will have to confirm this.`}
        </p>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{known[reason]?.[locale] ?? reason}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
