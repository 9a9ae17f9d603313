import { type ApolloClient, gql, type TypedDocumentNode } from "@apollo/client";
import type * as Types from "../operations.generated.ts";

/** A command on limits of authority, but for the key that makes sending it twice harmless. */
export type LimitCommand =
  | Readonly<{ kind: "set"; input: Omit<Types.AuthoritySetInput, "idempotencyKey"> }>
  | Readonly<{ kind: "end"; input: Omit<Types.AuthorityEndInput, "idempotencyKey"> }>;

export type LimitRefusal = Types.LimitRefusal_ErrorFragment;

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

const SET_AUTHORITY: TypedDocumentNode<Types.SetAuthorityMutation, Types.SetAuthorityMutationVariables> = gql`
  mutation SetAuthority($input: AuthoritySetInput!) {
    authoritySet(input: $input) {
      userErrors {
        ...LimitRefusal_error @unmask
      }
    }
  }
  ${LIMIT_REFUSAL}
`;

const END_AUTHORITY: TypedDocumentNode<Types.EndAuthorityMutation, Types.EndAuthorityMutationVariables> = gql`
  mutation EndAuthority($input: AuthorityEndInput!) {
    authorityEnd(input: $input) {
      userErrors {
        ...LimitRefusal_error @unmask
      }
    }
  }
  ${LIMIT_REFUSAL}
`;

/** What stands against it; nothing: it took effect. Either way the list is asked anew. Throws when nobody answered. */
export async function sendLimits(
  client: ApolloClient,
  command: LimitCommand,
  idempotencyKey: string,
): Promise<readonly LimitRefusal[]> {
  const again = { refetchQueries: ["AuthorityLimits"], awaitRefetchQueries: true };
  const payload =
    command.kind === "set"
      ? (
          await client.mutate({
            ...again,
            mutation: SET_AUTHORITY,
            variables: { input: { ...command.input, idempotencyKey } },
          })
        ).data?.authoritySet
      : (
          await client.mutate({
            ...again,
            mutation: END_AUTHORITY,
            variables: { input: { ...command.input, idempotencyKey } },
          })
        ).data?.authorityEnd;
  if (!payload) throw new Error("The server gave no answer.");
  return payload.userErrors;
}
