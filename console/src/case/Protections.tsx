import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { PROTECTION_REASON_LABELS } from "@respite/shared/locale/labels/protection-labels";
import type { Locale, Sentence } from "@respite/shared/locale/locale";
import { IconPhoneOff, IconShieldCheck } from "@tabler/icons-react";
import { useLocale } from "../app/use-locale.ts";
import { formatDate } from "../format/date.ts";
import type { Protections_CaseFragment } from "../operations.generated.ts";
import { Section } from "../ui/Section.tsx";
import styles from "./Case.module.css";

export const PROTECTIONS: TypedDocumentNode<Protections_CaseFragment> = gql`
  fragment Protections_case on DeferralCase {
    id
    protections {
      id
      kind
      fromOn
      toOn
      reason
      entryDaysPastDue
    }
  }
`;

/** A reason the policy knows has words; one that came from elsewhere is shown as it is. */
const reasonWords = (reason: string, locale: Locale): string => {
  const known: Readonly<Record<string, Sentence>> = PROTECTION_REASON_LABELS;
  return known[reason]?.[locale] ?? reason;
};

/** From when to when collection rests and the reported status is frozen. */
export function Protections({ from }: { from: FragmentType<typeof PROTECTIONS> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: PROTECTIONS, fragmentName: "Protections_case", from });
  if (data.protections.length === 0) return null;
  return (
    <Section title={<Trans>Protection</Trans>}>
      <ul className={styles.files}>
        {data.protections.map((protection) => {
          const hold = protection.kind === "COLLECTION_HOLD";
          const since = formatDate(protection.fromOn, locale);
          const until = protection.toOn ? formatDate(protection.toOn, locale) : null;
          const entry = plural(protection.entryDaysPastDue, {
            one: "# day past due at entry",
            other: "# days past due at entry",
          });
          return (
            <li key={protection.id} className={styles.file}>
              {hold ? (
                <IconPhoneOff size={18} stroke={1.5} aria-hidden />
              ) : (
                <IconShieldCheck size={18} stroke={1.5} aria-hidden />
              )}
              <span>
                <span className={styles.fileName}>{hold ? t`Collection hold` : t`Reporting shield`}</span>
                <span className={styles.fileNote}>
                  {[
                    until ? t`${since} to ${until}` : t`Since ${since}`,
                    reasonWords(protection.reason, locale),
                    hold ? null : entry,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
