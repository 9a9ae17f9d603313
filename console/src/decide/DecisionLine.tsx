import { DECLINE_REASON_LABELS, EVIDENCE_KIND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { SECOND_REVIEW_LABELS } from "@respite/shared/locale/labels/second-review-labels";
import type { Sentence } from "@respite/shared/locale/locale";
import { useLocale } from "../app/use-locale.ts";
import { formatInstant } from "../format/date.ts";
import { listed } from "../format/listed.ts";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import { Chip } from "../ui/Chip.tsx";
import form from "../ui/form.module.css";
import styles from "./Decide.module.css";
import { useOutcomeWords } from "./useOutcomeWords.ts";

/** A decline says why, an approval why two people decide, a request which documents: each has its own codes. */
const REASON_LABELS: Readonly<Record<string, Sentence>> = {
  ...EVIDENCE_KIND_LABELS,
  ...SECOND_REVIEW_LABELS,
  ...DECLINE_REASON_LABELS,
};

type Decided = Pick<
  DecidePanel_CaseFragment["decisions"][number],
  "outcome" | "decidedAt" | "decidedByName" | "reasonCodes" | "words"
>;

/** One decision: what, by whom, when, and in which words. */
export function DecisionLine({ decision, timeZone }: { decision: Decided; timeZone: string }) {
  const locale = useLocale();
  const outcomes = useOutcomeWords();
  const reason = (code: string) => REASON_LABELS[code]?.[locale] ?? code;
  const { decidedAt, decidedByName, outcome, reasonCodes, words } = decision;
  return (
    <li>
      <p className={styles.decided}>
        <Chip tone={outcome === "APPROVED" || outcome === "CONFIRMED" ? "accent" : "plain"}>{outcomes[outcome]}</Chip>
        <span className={form.newsNote}>{`${decidedByName} · ${formatInstant(decidedAt, locale, timeZone)}`}</span>
      </p>
      {reasonCodes.length > 0 && <p className={styles.codes}>{listed(reasonCodes.map(reason), locale)}</p>}
      {words && <p className={styles.said}>{words}</p>}
    </li>
  );
}
