import { type ApolloClient, gql, type TypedDocumentNode } from "@apollo/client";
import { type CommandMutation, sendCommand } from "../app/send-command.ts";
import type * as Types from "../operations.generated.ts";

/** A command on limits of authority, but for the key that makes sending it twice harmless. */
export type LimitCommand =
  | Readonly<{ kind: "set"; input: Omit<Types.AuthoritySetInput, "idempotencyKey"> }>
  | Readonly<{ kind: "end"; input: Omit<Types.AuthorityEndInput, "idempotencyKey"> }>;

type Answer = Types.SetAuthorityMutation["answer"];

const LIMIT_REFUSAL: TypedDocumentNode<Types.LimitRefusal_ErrorFragment> = gql`
  fragment LimitRefusal_error on UserError {
    code
    field
    message
    ... on StaleAuthorityError {
      changedBy
      changedAt
    }
  }
`;

const SET_AUTHORITY: CommandMutation<Answer, Types.AuthoritySetInput> = gql`
  mutation SetAuthority($input: AuthoritySetInput!) {
    answer: authoritySet(input: $input) {
      userErrors {
        ...LimitRefusal_error @unmask
      }
    }
  }
  ${LIMIT_REFUSAL}
`;

const END_AUTHORITY: CommandMutation<Answer, Types.AuthorityEndInput> = gql`
  mutation EndAuthority($input: AuthorityEndInput!) {
    answer: authorityEnd(input: $input) {
      userErrors {
        ...LimitRefusal_error @unmask
      }
    }
  }
  ${LIMIT_REFUSAL}
`;

/** What became of it. Either way the list is asked anew. Throws when nobody answered. */
export const sendLimits = (client: ApolloClient, command: LimitCommand, idempotencyKey: string): Promise<Answer> =>
  command.kind === "set"
    ? sendCommand(client, SET_AUTHORITY, { ...command.input, idempotencyKey }, ["AuthorityLimits"])
    : sendCommand(client, END_AUTHORITY, { ...command.input, idempotencyKey }, ["AuthorityLimits"]);
