import { useLingui } from "@lingui/react/macro";
import { SECOND_REVIEW_LABELS } from "@respite/shared/locale/labels/second-review-labels";
import type { Sentence } from "@respite/shared/locale/locale";
import { IconUsers } from "@tabler/icons-react";
import { useLocale } from "../app/use-locale.ts";
import styles from "./Decide.module.css";
import type { BeyondAuthority } from "./furthest.ts";

type Props = Readonly<{
  reasons: readonly string[];
  /** Of the reasons those that limits of authority give, with what was measured and what is allowed. */
  findings: readonly BeyondAuthority[];
  /** Known once somebody has decided. */
  maker: string | null;
}>;

/** Why a second person has to agree. */
export function SecondReviewNote({ reasons, findings, maker }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const known: Readonly<Record<string, Sentence>> = SECOND_REVIEW_LABELS;
  const said = new Map(findings.map(({ reason, sentence }) => [reason, sentence]));
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
            <li key={reason}>{said.get(reason) ?? known[reason]?.[locale] ?? reason}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
