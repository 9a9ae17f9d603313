import { Trans } from "@lingui/react/macro";
import { EVIDENCE_KIND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { useLocale } from "../../app/use-locale.ts";
import { formatInstant } from "../../format/date.ts";
import { Section } from "../../ui/Section.tsx";
import styles from "../Case.module.css";
import { NoticeText } from "../NoticeText.tsx";
import type { Then } from "./case-then-query.ts";

/** The documents that had come, and what the borrower had been told. */
export function ThenPapers({ then, timeZone }: { then: Then; timeZone: string }) {
  const locale = useLocale();
  return (
    <>
      <Section title={<Trans>Evidence</Trans>} aside={then.evidence.length || null}>
        {then.evidence.length === 0 && (
          <p className={styles.none}>
            <Trans>No document had come.</Trans>
          </p>
        )}
        <ul className={styles.files}>
          {then.evidence.map((file) => (
            <li key={`${file.sha256}-${file.receivedAt}`} className={styles.notice}>
              <span className={styles.fileName}>{EVIDENCE_KIND_LABELS[file.kind][locale]}</span>
              <span className={styles.fileNote}>
                {`${file.fileName} · ${formatInstant(file.receivedAt, locale, timeZone)}`}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {then.notices.length > 0 && (
        <Section title={<Trans>Told to the borrower</Trans>} aside={then.notices.length}>
          <ul className={styles.files}>
            {then.notices.map((notice) => (
              <li key={`${notice.publishedAt}-${notice.subject}`} className={styles.notice}>
                <NoticeText notice={notice} />
                <p className={styles.fileNote}>{formatInstant(notice.publishedAt, locale, timeZone)}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
