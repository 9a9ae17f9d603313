import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { defers } from "../decide/measure-form.ts";
import { formatDate, formatDayOf } from "../format/date.ts";
import type { AgreementState_CaseFragment } from "../operations.generated.ts";
import { MEASURE_WORDS, useReliefWords } from "../ui/measure-words.ts";
import { Section } from "../ui/Section.tsx";
import { StandingChip } from "../ui/StandingChip.tsx";
import styles from "./Case.module.css";
import { HolidayEnd } from "./HolidayEnd.tsx";

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
      offer {
        id
        measures {
          ...MeasureWords_measure @unmask
        }
      }
    }
  }
  ${MEASURE_WORDS}
`;

/** How the agreement is kept: since when, what is late and until when it can be put right, how long it is watched. */
export function AgreementState({ from }: { from: FragmentType<typeof AGREEMENT_STATE> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const words = useReliefWords();
  const { data } = useSuspenseFragment({ fragment: AGREEMENT_STATE, fragmentName: "AgreementState_case", from });
  const { agreement, institution } = data;
  if (!agreement) return null;
  const inForce = agreement.state === "ON_TRACK" || agreement.state === "AT_RISK";
  const deferred = inForce && agreement.offer.measures.some(defers);
  const day = (date: string | null) => (date === null ? "" : formatDate(date, locale));
  const accepted = formatDayOf(agreement.acceptedAt, locale, institution.timeZone);
  const [missed, cureBy, watched] = [day(agreement.missedOn), day(agreement.cureBy), day(agreement.watchUntil)];
  return (
    <Section title={<Trans>Agreement</Trans>} aside={<StandingChip state={agreement.state} />}>
      <p className={styles.reason}>{words(agreement.offer.measures).title}</p>
      <p>{t`Accepted ${accepted} by ${agreement.acceptedByName}`}</p>
      {agreement.state === "AT_RISK" && (
        <p>{t`The payment of ${missed} is missing; it can be made good until ${cureBy}.`}</p>
      )}
      {agreement.watchUntil && <p>{t`Watched until ${watched}: a relief asked for until then follows on this one.`}</p>}
      {deferred && <HolidayEnd caseId={data.id} />}
    </Section>
  );
}
