import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { EVIDENCE_KIND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { useLocale } from "../app/use-locale.ts";
import { formatDate } from "../format/date.ts";
import { listed } from "../format/listed.ts";
import type { EvidenceList_CaseFragment } from "../operations.generated.ts";
import { Chip } from "../ui/Chip.tsx";
import { Section } from "../ui/Section.tsx";
import styles from "./Case.module.css";
import { EvidenceFile } from "./EvidenceFile.tsx";

export const EVIDENCE_LIST: TypedDocumentNode<EvidenceList_CaseFragment> = gql`
  fragment EvidenceList_case on DeferralCase {
    id
    institution {
      id
      timeZone
    }
    evidence {
      id
      kind
      fileName
      contentType
      byteSize
      receivedAt
      quarantine
      url
    }
    evidenceRequests {
      id
      kinds
      note
      requestedByName
      dueOn
      inTime
      answeredAt
    }
  }
`;

/** The documents that came, and those that were asked for. */
export function EvidenceList({ from }: { from: FragmentType<typeof EVIDENCE_LIST> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: EVIDENCE_LIST, fragmentName: "EvidenceList_case", from });
  return (
    <Section title={<Trans>Evidence</Trans>} aside={data.evidence.length || null}>
      {data.evidence.length === 0 && (
        <p className={styles.none}>
          <Trans>No document has come yet.</Trans>
        </p>
      )}
      <ul className={styles.files}>
        {data.evidence.map((file) => (
          <li key={file.id}>
            <EvidenceFile file={file} timeZone={data.institution.timeZone} />
          </li>
        ))}
      </ul>
      {data.evidenceRequests.map((request) => {
        const due = formatDate(request.dueOn, locale);
        return (
          <div key={request.id} className={styles.request}>
            <p>
              {request.answeredAt ? <Chip tone="accent">{t`Answered`}</Chip> : <Chip tone="warn">{t`Due ${due}`}</Chip>}{" "}
              {listed(
                request.kinds.map((kind) => EVIDENCE_KIND_LABELS[kind][locale]),
                locale,
              )}
            </p>
            <p className={styles.fileNote}>
              {request.note} — {request.requestedByName}
              {!request.inTime && ` · ${t`Asked too late to stop the clock`}`}
            </p>
          </div>
        );
      })}
    </Section>
  );
}
