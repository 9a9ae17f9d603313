import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconCircleCheck, IconCircleMinus } from "@tabler/icons-react";
import { useLocale } from "../app/use-locale.ts";
import { formatDayOf } from "../format/date.ts";
import type { Consents_CaseFragment } from "../operations.generated.ts";
import { Section } from "../ui/Section.tsx";
import styles from "./Case.module.css";

export const CONSENTS: TypedDocumentNode<Consents_CaseFragment> = gql`
  fragment Consents_case on DeferralCase {
    id
    institution {
      id
      timeZone
    }
    borrower {
      id
      consents {
        id
        purpose
        givenAt
        revokedAt
      }
    }
  }
`;

/** Whether applications at other lenders may be looked for: the borrower's word, and nobody else's. */
export function Consents({ from }: { from: FragmentType<typeof CONSENTS> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: CONSENTS, fragmentName: "Consents_case", from });
  const day = (instant: string) => formatDayOf(instant, locale, data.institution.timeZone);
  const { consents } = data.borrower;
  return (
    <Section title={<Trans>Looking for applications at other lenders</Trans>}>
      {consents.length === 0 && (
        <p className={styles.none}>
          <Trans>The borrower has not agreed to it: other lenders’ applications are not looked for.</Trans>
        </p>
      )}
      <ul className={styles.files}>
        {consents.map(({ givenAt, id, revokedAt }) => {
          const given = day(givenAt);
          const revoked = revokedAt && day(revokedAt);
          const Icon = revoked ? IconCircleMinus : IconCircleCheck;
          return (
            <li key={id} className={styles.file}>
              <Icon size={18} stroke={1.5} aria-hidden />
              <span>{revoked ? t`Agreed on ${given}, taken back on ${revoked}` : t`Agreed on ${given}`}</span>
            </li>
          );
        })}
      </ul>
      <p className={styles.why}>
        <Trans>Borrowers agree, and take it back, in their lender’s app; nobody here does it for them.</Trans>
      </p>
    </Section>
  );
}
