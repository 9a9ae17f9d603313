import { Trans } from "@lingui/react/macro";
import { EVIDENCE_KIND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { EVIDENCE_QUARANTINE_LABELS } from "@respite/shared/locale/labels/evidence-quarantine-labels";
import { IconFileText, IconPhoto, IconShieldExclamation } from "@tabler/icons-react";
import { useLocale } from "../app/use-locale.ts";
import { formatBytes } from "../format/count.ts";
import { formatDayOf } from "../format/date.ts";
import type { EvidenceList_CaseFragment } from "../operations.generated.ts";
import { Chip } from "../ui/Chip.tsx";
import styles from "./Case.module.css";

type Props = Readonly<{ file: EvidenceList_CaseFragment["evidence"][number]; timeZone: string }>;

/** A document opens beside the console, never inside it; one in quarantine says why it does not open at all. */
export function EvidenceFile({ file, timeZone }: Props) {
  const locale = useLocale();
  const Icon = file.quarantine
    ? IconShieldExclamation
    : file.contentType.startsWith("image/")
      ? IconPhoto
      : IconFileText;
  const facts = [file.fileName, formatBytes(file.byteSize, locale), formatDayOf(file.receivedAt, locale, timeZone)];
  const body = (
    <>
      <Icon size={18} stroke={1.5} aria-hidden />
      <span>
        <span className={styles.fileName}>{EVIDENCE_KIND_LABELS[file.kind][locale]}</span>
        {file.quarantine && (
          <>
            {" "}
            <Chip tone="danger">
              <Trans>Quarantined</Trans>
            </Chip>
          </>
        )}
        <span className={styles.fileNote}>{facts.join(" · ")}</span>
        {file.quarantine && (
          <span className={styles.fileNote}>{EVIDENCE_QUARANTINE_LABELS[file.quarantine][locale]}</span>
        )}
      </span>
    </>
  );
  if (file.quarantine) return <div className={styles.file}>{body}</div>;
  return (
    <a href={file.url} target="_blank" rel="noreferrer" className={styles.file}>
      {body}
    </a>
  );
}
