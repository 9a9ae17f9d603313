import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { EVIDENCE_KIND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { IconFileText, IconPhoto } from "@tabler/icons-react";
import { useLocale } from "../app/use-locale.ts";
import { formatBytes } from "../format/count.ts";
import { formatDate, formatDayOf } from "../format/date.ts";
import { listed } from "../format/listed.ts";
import type { EvidenceList_CaseFragment } from "../operations.generated.ts";
import { Chip } from "../ui/Chip.tsx";
import { Section } from "../ui/Section.tsx";
import styles from "./Case.module.css";

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

/** The documents that came, and those that were asked for. A document opens beside the console, never inside it. */
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
            <a href={file.url} target="_blank" rel="noreferrer" className={styles.file}>
              {file.contentType.startsWith("image/") ? (
                <IconPhoto size={18} stroke={1.5} aria-hidden />
              ) : (
                <IconFileText size={18} stroke={1.5} aria-hidden />
              )}
              <span>
                <span className={styles.fileName}>{EVIDENCE_KIND_LABELS[file.kind][locale]}</span>
                <span className={styles.fileNote}>
                  {[
                    file.fileName,
                    formatBytes(file.byteSize, locale),
                    formatDayOf(file.receivedAt, locale, data.institution.timeZone),
                  ].join(" · ")}
                </span>
              </span>
            </a>
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
