import { gql, type TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import type { CaseNotes_CaseFragment, OlderNotesQuery, OlderNotesQueryVariables } from "../../operations.generated.ts";
import { NOTE_LINE, type Note } from "./NoteLine.tsx";

const OLDER_NOTES: TypedDocumentNode<OlderNotesQuery, OlderNotesQueryVariables> = gql`
  query OlderNotes($id: ID!, $after: String) {
    case(id: $id) {
      notes(first: 50, after: $after) {
        nodes {
          ...NoteLine_note @unmask
        }
        pageInfo {
          endCursor
        }
      }
    }
  }
  ${NOTE_LINE}
`;

type Older = Readonly<{ notes: readonly Note[]; after: string | null }>;

/** The notes of a case, the newest first: those that came with it and, as far as they were asked for, the older ones. */
export function useOlderNotes({ id, notes }: Pick<CaseNotes_CaseFragment, "id" | "notes">) {
  const client = useApolloClient();
  const [older, setOlder] = useState<Older | null>(null);
  // A note that is written meanwhile pushes another out of the first page; that one is among those that were there.
  const all = [...new Map([...notes.nodes, ...(older?.notes ?? [])].map((note) => [note.id, note])).values()];
  const fetchOlder = async () => {
    const after = older ? older.after : notes.pageInfo.endCursor;
    const { data } = await client.query({ query: OLDER_NOTES, variables: { id, after }, fetchPolicy: "no-cache" });
    const page = data?.case?.notes;
    if (page) setOlder({ notes: [...all, ...page.nodes], after: page.pageInfo.endCursor ?? null });
  };
  return { notes: all, fetchOlder };
}
