import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { HARDSHIP_REASON_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { useLocale } from "../app/use-locale.ts";
import { formatDate, formatDayOf } from "../format/date.ts";
import type { BorrowerReason_CaseFragment } from "../operations.generated.ts";
import { MEASURE_WORDS, useReliefWords } from "../ui/measure-words.ts";
import { Section } from "../ui/Section.tsx";
import styles from "./Case.module.css";

export const BORROWER_REASON: TypedDocumentNode<BorrowerReason_CaseFragment> = gql`
  fragment BorrowerReason_case on DeferralCase {
    id
    hardshipReason
    statement
    submittedAt
    borrower {
      id
      locale
    }
    institution {
      id
      timeZone
    }
    counterOffer {
      counteredOn
      measures {
        ...MeasureWords_measure @unmask
      }
    }
  }
  ${MEASURE_WORDS}
`;

/** What the borrower says, in the borrower's own words and language. */
export function BorrowerReason({ from }: { from: FragmentType<typeof BORROWER_REASON> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: BORROWER_REASON, fragmentName: "BorrowerReason_case", from });
  const day = data.submittedAt ? formatDayOf(data.submittedAt, locale, data.institution.timeZone) : null;
  const words = useReliefWords();
  const asked = words(data.counterOffer?.measures ?? []).title;
  const counteredOn = data.counterOffer && formatDate(data.counterOffer.counteredOn, locale);
  return (
    <Section title={<Trans>The borrower’s reason</Trans>} aside={day ? t`Applied ${day}` : null}>
      <p className={styles.reason}>{HARDSHIP_REASON_LABELS[data.hardshipReason][locale]}</p>
      <blockquote className={styles.statement} lang={data.borrower.locale}>
        {data.statement}
      </blockquote>
      {data.counterOffer && counteredOn && (
        <p className={styles.reason}>{t`Asked for instead of the offers, on ${counteredOn}: ${asked}`}</p>
      )}
    </Section>
  );
}
