import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import { useId, useRef, useState } from "react";
import { useLocale } from "../../app/use-locale.ts";
import { mayUse, useViewer } from "../../app/viewer.tsx";
import type { CaseNotes_CaseFragment } from "../../operations.generated.ts";
import { QuietAction } from "../../ui/QuietAction.tsx";
import { Section } from "../../ui/Section.tsx";
import { ShowMore } from "../../ui/ShowMore.tsx";
import { NoteForm } from "./NoteForm.tsx";
import { NOTE_LINE, NoteLine } from "./NoteLine.tsx";
import styles from "./Notes.module.css";
import { useNoteKeys } from "./useNoteKeys.ts";
import { useOlderNotes } from "./useOlderNotes.ts";

export const CASE_NOTES: TypedDocumentNode<CaseNotes_CaseFragment> = gql`
  fragment CaseNotes_case on DeferralCase {
    id
    institution {
      id
      timeZone
    }
    notes(first: 50) {
      nodes {
        ...NoteLine_note @unmask
      }
      pageInfo {
        endCursor
      }
      totalCount
    }
  }
  ${NOTE_LINE}
`;

/** What reviewers write for each other, apart from all that the borrower is told. */
export function CaseNotes({ from }: { from: FragmentType<typeof CASE_NOTES> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: CASE_NOTES, fragmentName: "CaseNotes_case", from });
  const viewer = useViewer();
  const [writing, setWriting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const words = useId();
  const writes = mayUse(viewer, "caseAddNote");
  const { totalCount } = data.notes;
  const { notes, fetchOlder } = useOlderNotes(data);
  const role = ROLE_LABELS[viewer.role][locale];
  const close = () => {
    button.current?.focus();
    setWriting(false);
  };
  useNoteKeys(writes ? () => setWriting(true) : null);
  return (
    <Section title={<Trans>Internal notes</Trans>} aside={totalCount > 0 && totalCount}>
      <p className={styles.about}>
        <Trans>The borrower and partners never see these.</Trans>
      </p>
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map((note) => (
            <NoteLine key={note.id} note={note} timeZone={data.institution.timeZone} />
          ))}
        </ul>
      )}
      <ShowMore pageInfo={{ hasNextPage: notes.length < totalCount }} fetchNext={fetchOlder} />
      <div className={styles.action}>
        <QuietAction
          ref={button}
          label={t`Write a note…`}
          forbiddenBy={writes ? undefined : words}
          expanded={writing}
          run={() => setWriting(!writing)}
        />
      </div>
      {!writes && <p id={words} className={styles.about}>{t`The role “${role}” reads notes and writes none.`}</p>}
      {writing && <NoteForm caseId={data.id} onClose={close} />}
    </Section>
  );
}
