import { type ApolloClient, gql } from "@apollo/client";
import { type CommandMutation, sendCommand } from "../../app/send-command.ts";
import type * as Types from "../../operations.generated.ts";

type Answer = Types.AddNoteMutation["answer"];

const ADD_NOTE: CommandMutation<Answer, Types.CaseAddNoteInput> = gql`
  mutation AddNote($input: CaseAddNoteInput!) {
    answer: caseAddNote(input: $input) {
      userErrors {
        field
        message
      }
    }
  }
`;

export type NewNote = Readonly<{ caseId: string; text: string }>;

/** Writes it on the case, which is asked anew. Throws when nobody answered. */
export const sendNote = (client: ApolloClient, note: NewNote, idempotencyKey: string): Promise<Answer> =>
  sendCommand(client, ADD_NOTE, { ...note, idempotencyKey }, ["CaseScreen"]);
