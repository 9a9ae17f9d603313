import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { CASE_STATUS_LABELS } from "@respite/shared/locale/labels/case-status-labels";
import { useLocale } from "../app/use-locale.ts";
import { formatDayOf } from "../format/date.ts";
import type { Feedback_CaseFragment } from "../operations.generated.ts";
import { Section } from "../ui/Section.tsx";
import styles from "./Case.module.css";

export const FEEDBACK: TypedDocumentNode<Feedback_CaseFragment> = gql`
  fragment Feedback_case on DeferralCase {
    id
    institution {
      id
      timeZone
    }
    borrower {
      id
      locale
    }
    feedback {
      score
      words
      result
      givenAt
    }
  }
`;

/** What the borrower thought of the result, once they said so. */
export function Feedback({ from }: { from: FragmentType<typeof FEEDBACK> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: FEEDBACK, fragmentName: "Feedback_case", from });
  const { feedback } = data;
  if (!feedback) return null;
  const { score } = feedback;
  const result = CASE_STATUS_LABELS[feedback.result][locale];
  const day = formatDayOf(feedback.givenAt, locale, data.institution.timeZone);
  return (
    <Section title={<Trans>What the borrower thought of it</Trans>} aside={day}>
      <p className={styles.reason}>{t`${score} of 5`}</p>
      {feedback.words && (
        <blockquote className={styles.statement} lang={data.borrower.locale}>
          {feedback.words}
        </blockquote>
      )}
      <p className={styles.why}>{t`The result was then: ${result}`}</p>
    </Section>
  );
}
