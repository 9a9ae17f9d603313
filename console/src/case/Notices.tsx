import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { formatInstant } from "../format/date.ts";
import type { Notices_CaseFragment } from "../operations.generated.ts";
import { Section } from "../ui/Section.tsx";
import styles from "./Case.module.css";
import { NoticeText } from "./NoticeText.tsx";

export const NOTICES: TypedDocumentNode<Notices_CaseFragment> = gql`
  fragment Notices_case on DeferralCase {
    id
    institution {
      id
      timeZone
    }
    notices(first: 50) {
      nodes {
        id
        locale
        subject
        body
        publishedAt
        letterUrl
        calendarUrl
      }
      totalCount
    }
  }
`;

/** What the borrower was told in writing, in the borrower's language, with the letter and the dates that came with it. */
export function Notices({ from }: { from: FragmentType<typeof NOTICES> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: NOTICES, fragmentName: "Notices_case", from });
  const { nodes, totalCount } = data.notices;
  if (totalCount === 0) return null;
  return (
    <Section title={<Trans>Told to the borrower</Trans>} aside={totalCount}>
      <ul className={styles.files}>
        {nodes.map((notice) => (
          <li key={notice.id} className={styles.notice}>
            <NoticeText notice={notice} />
            <p className={styles.fileNote}>
              {formatInstant(notice.publishedAt, locale, data.institution.timeZone)}
              {notice.letterUrl && (
                <>
                  {" · "}
                  <a href={notice.letterUrl} download>{t`Letter (PDF)`}</a>
                </>
              )}
              {notice.calendarUrl && (
                <>
                  {" · "}
                  <a href={notice.calendarUrl} download>{t`Calendar of the payments`}</a>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
