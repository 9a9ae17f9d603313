import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { GROUND_LABELS, HARDSHIP_REASON_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { useLocale } from "../app/use-locale.ts";
import { isPlatform, useViewer } from "../app/viewer.tsx";
import type { CaseHeader_CaseFragment } from "../operations.generated.ts";
import { Chip } from "../ui/Chip.tsx";
import { CLOCK_CHIP, ClockChip } from "../ui/ClockChip.tsx";
import { StatusChip } from "../ui/StatusChip.tsx";
import { Attendees } from "./attend/Attendees.tsx";
import styles from "./Case.module.css";
import { Holder } from "./Holder.tsx";

export const CASE_HEADER: TypedDocumentNode<CaseHeader_CaseFragment> = gql`
  fragment CaseHeader_case on DeferralCase {
    id
    number
    status
    ground
    hardshipReason
    late
    automatic
    clock {
      ...ClockChip_clock @unmask
    }
    assignedTo {
      id
      name
    }
    claimExpiresAt
    borrower {
      id
      name
    }
    institution {
      id
      name
      timeZone
    }
  }
  ${CLOCK_CHIP}
`;

/** Who, what, how long yet, and in whose hands. */
export function CaseHeader({ from }: { from: FragmentType<typeof CASE_HEADER> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const viewer = useViewer();
  const { data } = useSuspenseFragment({ fragment: CASE_HEADER, fragmentName: "CaseHeader_case", from });
  const what = [GROUND_LABELS[data.ground][locale], HARDSHIP_REASON_LABELS[data.hardshipReason][locale]];
  if (isPlatform(viewer)) what.push(data.institution.name);
  return (
    <div className={styles.identity}>
      <title>{`${data.number} · Respite`}</title>
      <h1 className={styles.name}>{data.borrower.name}</h1>
      <span className={styles.caseNumber}>{data.number}</span>
      <StatusChip status={data.status} />
      <ClockChip clock={data.clock} timeZone={data.institution.timeZone} />
      {data.late && <Chip tone="warn">{t`Applied late`}</Chip>}
      {data.automatic && <Chip tone="info">{t`Approved automatically`}</Chip>}
      <span className={styles.what}>{what.join(" · ")}</span>
      <Attendees caseId={data.id} />
      <Holder person={data.assignedTo} until={data.claimExpiresAt} timeZone={data.institution.timeZone} />
    </div>
  );
}
