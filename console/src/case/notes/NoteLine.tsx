import { gql, type TypedDocumentNode } from "@apollo/client";
import { useLingui } from "@lingui/react/macro";
import { ACTOR_ROLES } from "@respite/shared/case/actor-role";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import { IconAlertTriangle, IconLock } from "@tabler/icons-react";
import { useLocale } from "../../app/use-locale.ts";
import { formatInstant } from "../../format/date.ts";
import type { CaseNotes_CaseFragment, NoteLine_NoteFragment } from "../../operations.generated.ts";
import styles from "./Notes.module.css";

export const NOTE_LINE: TypedDocumentNode<NoteLine_NoteFragment> = gql`
  fragment NoteLine_note on CaseNote {
    id
    text
    writtenAt
    writtenByName
    writtenByRole
    sealedAt
    altered
  }
`;

export type Note = CaseNotes_CaseFragment["notes"]["nodes"][number];

/** One note, as text whatever it says, with who wrote it and whether the record proves it. */
export function NoteLine({ note, timeZone }: { note: Note; timeZone: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const role = ACTOR_ROLES.find((each) => each === note.writtenByRole);
  const by = [note.writtenByName, role && ROLE_LABELS[role][locale]].filter(Boolean);
  return (
    <li className={styles.note}>
      <p className={styles.text}>{note.text}</p>
      <p className={styles.about}>
        <time dateTime={note.writtenAt}>{formatInstant(note.writtenAt, locale, timeZone)}</time>
        {` · ${by.join(locale === "en" ? ", " : "，")}`}
        {note.sealedAt && !note.altered && (
          <IconLock size={13} stroke={1.8} role="img" aria-label={t`Sealed into the record`} className={styles.seal} />
        )}
      </p>
      {note.altered && (
        <p className={styles.altered}>
          <IconAlertTriangle size={14} stroke={1.8} aria-hidden />
          {t`This is not what was written: the record knows another hash. Tell an auditor.`}
        </p>
      )}
    </li>
  );
}
