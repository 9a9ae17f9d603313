import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { formatMonth } from "../format/date.ts";
import type { CreditStrip_CaseFragment } from "../operations.generated.ts";
import { Section } from "../ui/Section.tsx";
import styles from "./CreditStrip.module.css";
import { delayLevel } from "./delay-level.ts";

export const CREDIT_STRIP: TypedDocumentNode<CreditStrip_CaseFragment> = gql`
  fragment CreditStrip_case on DeferralCase {
    id
    loan {
      id
      creditRecord {
        month
        daysPastDue
        delinquentDays
        protected
      }
    }
  }
`;

/** Twenty-four months of paying, one cell each: the number is the days past due, the frame is protection. */
export function CreditStrip({ from }: { from: FragmentType<typeof CREDIT_STRIP> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: CREDIT_STRIP, fragmentName: "CreditStrip_case", from });
  const months = data.loan.creditRecord;
  const worst = Math.max(0, ...months.map((month) => month.daysPastDue));
  return (
    <Section
      title={<Trans>Credit record</Trans>}
      aside={
        worst === 0
          ? t`Never late`
          : t`${plural(worst, { one: "At worst # day past due", other: "At worst # days past due" })}`
      }
    >
      <ol className={styles.strip}>
        {months.map(({ month, daysPastDue, delinquentDays, protected: shielded }, index) => {
          const name = formatMonth(month, locale);
          const days = t`${plural(daysPastDue, { one: "# day past due", other: "# days past due" })}`;
          const frozen = shielded
            ? t`protected, reported as ${plural(delinquentDays, { one: "# day", other: "# days" })}`
            : null;
          const label = [name, days, frozen].filter(Boolean).join(locale === "en" ? ", " : "，");
          return (
            <li key={month} className={styles.month} title={label}>
              <span
                className={styles.cell}
                data-level={delayLevel(daysPastDue)}
                data-protected={shielded || undefined}
                aria-hidden
              >
                {daysPastDue > 0 ? daysPastDue : ""}
              </span>
              <span className={styles.name} aria-hidden>
                {index % 6 === 0 ? name : ""}
              </span>
              <span className="visually-hidden">{label}</span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
