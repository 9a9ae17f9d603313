import { useLingui } from "@lingui/react/macro";
import { DECLINE_REASON_LABELS, EVIDENCE_KIND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { SECOND_REVIEW_LABELS } from "@respite/shared/locale/labels/second-review-labels";
import type { Sentence } from "@respite/shared/locale/locale";
import { useLocale } from "../app/use-locale.ts";
import { formatInstant } from "../format/date.ts";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import { Chip } from "../ui/Chip.tsx";
import styles from "./Decide.module.css";

/** A decline says why, an approval why two people decide, a request which documents: each has its own codes. */
const REASON_LABELS: Readonly<Record<string, Sentence>> = {
  ...EVIDENCE_KIND_LABELS,
  ...SECOND_REVIEW_LABELS,
  ...DECLINE_REASON_LABELS,
};

type Outcome = DecidePanel_CaseFragment["decisions"][number]["outcome"];

/** What was decided before, by whom, and in which words; the newest first. */
export function DecisionRecord({ data }: { data: DecidePanel_CaseFragment }) {
  const { t } = useLingui();
  const locale = useLocale();
  const outcomes: Record<Outcome, string> = {
    APPROVED: t`Approved`,
    CONFIRMED: t`Confirmed`,
    RETURNED: t`Returned`,
    DECLINED: t`Declined`,
    DECLINE_UPHELD: t`Decline upheld`,
    EVIDENCE_REQUESTED: t`Evidence requested`,
    SPECIAL_HANDLING: t`Special handling`,
    CANCELLED: t`Cancelled`,
  };
  const reason = (code: string) => REASON_LABELS[code]?.[locale] ?? code;
  return (
    <ol className={styles.decisions}>
      {[...data.decisions]
        .sort((a, b) => b.number - a.number)
        .map((decision) => (
          <li key={decision.id}>
            <p className={styles.decided}>
              <Chip tone={decision.outcome === "APPROVED" || decision.outcome === "CONFIRMED" ? "accent" : "plain"}>
                {outcomes[decision.outcome]}
              </Chip>
              <span
                className={styles.newsNote}
              >{`${decision.decidedByName} · ${formatInstant(decision.decidedAt, locale, data.institution.timeZone)}`}</span>
            </p>
            {decision.reasonCodes.length > 0 && (
              <p className={styles.codes}>{decision.reasonCodes.map(reason).join(", ")}</p>
            )}
            {decision.words && <p className={styles.said}>{decision.words}</p>}
          </li>
        ))}
    </ol>
  );
}
