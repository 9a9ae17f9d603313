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
import { NoteForm } from "./NoteForm.tsx";
import { NoteLine } from "./NoteLine.tsx";
import styles from "./Notes.module.css";
import { useNoteKeys } from "./useNoteKeys.ts";

export const CASE_NOTES: TypedDocumentNode<CaseNotes_CaseFragment> = gql`
  fragment CaseNotes_case on DeferralCase {
    id
    institution {
      id
      timeZone
    }
    notes(first: 50) {
      nodes {
        id
        text
        writtenAt
        writtenByName
        writtenByRole
        sealedAt
        altered
      }
      totalCount
    }
  }
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
  const { nodes, totalCount } = data.notes;
  const shown = nodes.length;
  const role = ROLE_LABELS[viewer.role][locale];
  const close = () => {
    button.current?.focus();
    setWriting(false);
  };
  useNoteKeys(writes ? () => setWriting(true) : null, writing ? close : null);
  return (
    <Section title={<Trans>Internal notes</Trans>} aside={totalCount > 0 && totalCount}>
      <p className={styles.about}>
        <Trans>The borrower and partners never see these.</Trans>
      </p>
      {shown > 0 && (
        <ul className={styles.list}>
          {nodes.map((note) => (
            <NoteLine key={note.id} note={note} timeZone={data.institution.timeZone} />
          ))}
        </ul>
      )}
      {totalCount > shown && <p className={styles.about}>{t`The newest ${shown} of ${totalCount}.`}</p>}
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
