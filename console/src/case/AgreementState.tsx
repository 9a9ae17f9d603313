import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { AGREEMENT_STANDING_LABELS } from "@respite/shared/locale/labels/agreement-labels";
import { useLocale } from "../app/use-locale.ts";
import { formatDate, formatDayOf } from "../format/date.ts";
import type { AgreementState_CaseFragment } from "../operations.generated.ts";
import { Chip } from "../ui/Chip.tsx";
import { Section } from "../ui/Section.tsx";
import styles from "./Case.module.css";

export const AGREEMENT_STATE: TypedDocumentNode<AgreementState_CaseFragment> = gql`
  fragment AgreementState_case on DeferralCase {
    id
    institution {
      id
      timeZone
    }
    agreement {
      id
      state
      acceptedAt
      acceptedByName
      missedOn
      cureBy
      watchUntil
    }
  }
`;

const TONES = {
  ON_TRACK: "accent",
  AT_RISK: "warn",
  COMPLETED: "accent",
  BROKEN: "danger",
  CANCELLED: "info",
} as const;

/** How the agreement is kept: since when, what is late and until when it can be put right, how long it is watched. */
export function AgreementState({ from }: { from: FragmentType<typeof AGREEMENT_STATE> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: AGREEMENT_STATE, fragmentName: "AgreementState_case", from });
  const { agreement, institution } = data;
  if (!agreement) return null;
  const day = (date: string | null) => (date === null ? "" : formatDate(date, locale));
  const accepted = formatDayOf(agreement.acceptedAt, locale, institution.timeZone);
  const [missed, cureBy, watched] = [day(agreement.missedOn), day(agreement.cureBy), day(agreement.watchUntil)];
  return (
    <Section
      title={<Trans>Agreement</Trans>}
      aside={<Chip tone={TONES[agreement.state]}>{AGREEMENT_STANDING_LABELS[agreement.state][locale]}</Chip>}
    >
      <p className={styles.reason}>{t`Accepted ${accepted} by ${agreement.acceptedByName}`}</p>
      {agreement.state === "AT_RISK" && (
        <p>{t`The payment of ${missed} is missing; it can be made good until ${cureBy}.`}</p>
      )}
      {agreement.watchUntil && <p>{t`Watched until ${watched}: a relief asked for until then follows on this one.`}</p>}
    </Section>
  );
}
